use super::*;
use crate::author::is_drawing;

const HOSTILE: &str = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
    viewBox="0 0 30 20" onload="alert(1)"><script>alert(2)</script><style>@import url(https://evil.example/a.css);</style>
    <a href="javascript:alert(3)"><rect width="30" height="20" fill="#f00" onclick="alert(4)"/></a>
    <image href="https://evil.example/b.png" width="5" height="5"/><image href="file:///etc/passwd" width="5" height="5"/>
    <use xlink:href="https://evil.example/c.svg#a"/><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>"##;

#[test]
fn ok_only_what_is_drawn_is_left() {
    assert!(is_drawing(HOSTILE.as_bytes()));
    let made = draw(HOSTILE.as_bytes()).unwrap();
    assert_eq!((made.width, made.height), (30, 20));
    let text = String::from_utf8(made.files[0].1.clone()).unwrap();
    assert!(text.contains("#ff0000"), "{text}");
    for gone in ["script", "alert", "evil", "passwd", "import", "javascript", "foreign", "onload"] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
}

#[test]
fn err_what_is_no_drawing() {
    assert!(!is_drawing(b"\x89PNG"));
    assert!(draw(b"<svg").is_err());
}

fn drawing(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 30 20\">{inside}</svg>"
    )
}

fn drawn(inside: &str) -> String {
    String::from_utf8(draw(drawing(inside).as_bytes()).unwrap().files.remove(0).1).unwrap()
}

fn found(inside: &str) -> String {
    let refusal = draw(drawing(inside).as_bytes()).unwrap_err();
    assert!(refusal.hint.is_some(), "{refusal:?}");
    refusal.found.unwrap().english.into_owned()
}

#[test]
fn ok_names_of_layers_are_not_published_and_break_nothing() {
    for id in ["R&amp;D", "a&lt;b", "Ebene von Frau Geheim", "a)b", "&quot;", "a' b=&quot;c"] {
        let text = drawn(&format!(
            "<g id=\"{id}\"><rect id=\"{id}\" width=\"9\" height=\"9\" fill=\"#f00\"/></g>\
             <linearGradient id=\"{id}-g\"><stop stop-color=\"#0f0\"/><stop offset=\"1\"/></linearGradient>\
             <rect width=\"5\" height=\"5\" fill=\"url('#{id}-g')\"/>"
        ));
        let again = Document::parse(&text).unwrap();
        let ids: Vec<_> = again.descendants().filter_map(|node| node.attribute("id")).collect();
        assert!(ids.iter().all(|id| *id == "n0"), "{ids:?}");
        for gone in ["R&", "Geheim", "a<b", "a)b"] {
            assert!(!text.contains(gone), "{gone} in {text}");
        }
    }
}

#[test]
fn ok_what_is_used_is_still_used() {
    let text = drawn(
        "<style>.a{fill:url(#verlauf)}</style>\
         <linearGradient id='verlauf'><stop stop-color='#0f0'/><stop offset='1'/></linearGradient>\
         <filter id='schatten'><feOffset dx='1' result='mein &amp; Name'/><feBlend in='mein &amp; Name' in2='SourceGraphic'/></filter>\
         <mask id='maske'><rect width='9' height='9' fill='#fff'/></mask>\
         <g mask='url(#maske)' filter='url(#schatten)'><rect class='a' width='8' height='8'/></g>",
    );
    let again = Tree::from_str(&text, &Options::default()).unwrap();
    let counts = [again.linear_gradients().len(), again.masks().len(), again.filters().len()];
    assert_eq!(counts, [1; 3], "{text}");
    assert!(text.contains("in=\"r0\"") && !text.contains("mein"), "{text}");
}

/// Levels, each of which is used ten times by the next.
fn nested(element: &str, property: &str) -> String {
    let begin = format!("<{element} id='a0' width='9' height='9'><path d='M0 0h9v9'/></{element}>");
    let level = |level: usize| {
        let shape = format!("<rect width='9' height='9' {property}='url(#a{})'/>", level - 1);
        format!("<{element} id='a{level}' width='9' height='9'>{}</{element}>", shape.repeat(10))
    };
    let levels: String = (1..8).map(level).collect();
    format!("{begin}{levels}<rect width='9' height='9' {property}='url(#a7)'/>")
}

#[test]
fn err_what_multiplies_when_it_is_drawn() {
    for (element, property) in
        [("mask", "mask"), ("pattern", "fill"), ("clipPath", "clip-path"), ("marker", "marker-end")]
    {
        let found = found(&nested(element, property));
        assert!(found.contains("shapes, each counted as often"), "{element}: {found}");
    }
    let copies = (1..9).map(|n| {
        let copy = format!("<use xlink:href='#a{}'/>", n - 1);
        format!("<g id='a{n}'>{}</g>", copy.repeat(10))
    });
    let copies = format!("<rect id='a0' width='1' height='1'/>{}", copies.collect::<String>());
    assert!(found(&copies).starts_with("246913570 shapes"), "{}", found(&copies));
    let styled = nested("mask", "class").replace("class='url(#a", "class='a").replace(")'", "'");
    let rules: String = (0..9).map(|n| format!(".a{n}{{mask:url(\"#a{n}\")}}")).collect();
    assert!(found(&format!("<style>{rules}</style>{styled}")).contains("shapes, each counted"));
}

#[test]
fn err_what_is_long_and_used_again_and_again() {
    let line = format!("<path id='a' d='M0 0{}'/>", "h1".repeat(10_000));
    let copies = "<use xlink:href='#a'/>".repeat(600);
    assert!(found(&format!("{line}{copies}")).contains("bytes of shapes"));
    let dashes = "1 2 ".repeat(5_000);
    let lines = "<path d='M0 0h1'/>".repeat(600);
    let dashed = format!("<g stroke='#000' stroke-dasharray='{dashes}'>{lines}</g>");
    assert!(found(&dashed).contains("bytes of shapes"));
    let marks =
        "<marker id='m'><path d='M0 0h1v1'/><path d='M0 0h1v1'/><path d='M0 0h1v1'/></marker>";
    let line = format!("<path style='marker-mid:url(#m)' d='M0 0{}'/>", "h1".repeat(30_000));
    assert!(found(&format!("{marks}{line}")).contains("shapes, each counted"));
}

#[test]
fn err_arcs_that_are_millions_of_curves() {
    assert_eq!(found("<path d='M9 9a21 21 0 0 1 39 171717171717171717z'/>"), "2e17");
    assert_eq!(found("<ellipse rx='1e30' ry='9'/>"), "1e30");
    let arcs = "a1e7 1e7 0 1 1 9 9".repeat(60_000);
    assert!(found(&format!("<path d='M1 1{arcs}'/>")).contains("pieces of lines"));
    let masked =
        format!("<mask id='m'><path d='M1 1{arcs}'/></mask><path mask='url(#m)' d='M1 1h9v9z'/>");
    assert!(found(&masked).contains("pieces of lines"));
}

#[test]
fn err_circles_and_what_is_too_deep() {
    for circle in [
        "<mask id='a'><rect width='9' height='9' mask='url(#b)'/></mask><mask id='b'><rect width='9' height='9' mask='url(#a)'/></mask>",
        "<g id='a'><use xlink:href='#a'/></g>",
        "<pattern id='a' width='1' height='1'><rect width='9' height='9' fill='url(#a)'/></pattern>",
    ] {
        assert_eq!(found(circle), "masks, patterns or copies that use themselves", "{circle}");
    }
    let deep = format!("{}{}", "<g>".repeat(300), "</g>".repeat(300));
    assert!(found(&deep).starts_with("more than 200 groups"));
    for (count, expected) in [(9, "more than 8 masks"), (2_000, "more than 8 masks")] {
        assert!(found(&chain(count)).starts_with(expected), "{count}");
    }
    let copies = (1..2_000).map(|n| format!("<g id='a{n}'><use xlink:href='#a{}'/></g>", n - 1));
    assert!(found(&copies.collect::<String>()).starts_with("more than 200 groups"));
}

/// Masks that each use the one before.
fn chain(count: usize) -> String {
    let mask = |n: usize| {
        let before = n.checked_sub(1).map(|n| format!(" mask='url(#a{n})'")).unwrap_or_default();
        format!("<mask id='a{n}'><path d='M0 0h9v9' fill='#fff'{before}/></mask>")
    };
    let masks: String = (0..count).map(mask).collect();
    format!("{masks}<path d='M0 0h9v9' mask='url(#a{})'/>", count - 1)
}

#[test]
fn ok_the_deepest_that_is_allowed_is_drawn() {
    drawn(&chain(8));
    drawn(&format!("{}<path d='M0 0h9v9'/>{}", "<g opacity='.9'>".repeat(190), "</g>".repeat(190)));
}

#[test]
fn err_many_attributes_and_many_rules() {
    let attributes: String = (0..2_000).map(|n| format!(" a{n}='1'")).collect();
    assert_eq!(
        found(&format!("<g{attributes}/>")),
        "an element with 2000 attributes (at most 1000)"
    );
    let rules = format!("<style>{}</style>{}", ".a{fill:red}".repeat(9_000), "<g/>".repeat(9_000));
    assert!(found(&rules).starts_with("9000 rules of style"));
}
