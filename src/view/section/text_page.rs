use crate::{
    event::Page,
    markup::{Element, Node, el},
    route::Route,
    view::{
        Scene,
        part::{file_list, page_head, page_list, question_list, rich_text, titled},
    },
};

/// A page of text, such as the imprint: what visitors are asked to do, the text, questions, and
/// the pages under it.
pub fn text_page(scene: &Scene, page: &Page) -> Node {
    let lower = page_list(scene, scene.event.pages_under(&page.id));
    [
        page_head(way_back(scene, page), scene.text(&page.title), call(scene, page)).into(),
        page.body.as_ref().and_then(|text| rich_text(scene, text, 2)).into(),
        question_list(scene, &page.questions).into(),
        titled(scene.words().files, file_list(scene, &page.files)).into(),
        titled(scene.words().more_pages, lower).into(),
    ]
    .into()
}

/// To the page that this one stands under.
fn way_back(scene: &Scene, page: &Page) -> Option<Element> {
    let above = scene.event.page(page.under.as_ref()?)?;
    let link = scene.link(Route::Page(above.id.clone()), scene.text(above.brief_title()));
    Some(el("p.back").with(link))
}

fn call(scene: &Scene, page: &Page) -> Option<[Node; 2]> {
    let call = page.call.as_ref()?;
    let href = scene.leads_to(call.url.as_ref()?);
    let button = el("a.button").attr("href", href).with(scene.text(&call.label));
    let note = call.note.as_ref().map(|note| el("p.page-head-note").with(scene.text(note)));
    Some([el("p.page-call").with(button).into(), note.into()])
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{FromTree, fixture},
        markup::el,
        route::Address,
    };

    const PAGES: &str = r##"[
      {"id": "weg", "role": "directions", "title": "Anreise", "short_title": "Weg", "menu": 3,
       "call": {"label": "Suchen", "url": "day:2026-05-07"}, "body": "Zu Fuß."},
      {"id": "fragen", "role": "faq", "title": "Fragen", "under": "weg",
       "questions": [{"id": "storno", "question": "Storno?", "answer": "Ja."}]}]"##;

    fn scene(route: Route) -> Scene {
        let mut event = fixture::event();
        event.pages = Vec::from_tree(serde_json::from_str(PAGES).unwrap()).unwrap();
        Scene::new(Arc::new(event), Address::new(None, route), 0)
    }

    fn html(id: &str) -> String {
        let scene = scene(Route::Page(id.to_owned()));
        let page = scene.event.page(id).unwrap().clone();
        el("main").with(text_page(&scene, &page)).to_html()
    }

    #[test]
    fn ok_a_page_asks_for_something_and_lists_what_stands_under_it() {
        let weg = html("weg");
        let call =
            r##"<p class="page-call"><a class="button" href="../programm/#day-2026-05-07">"##;
        assert!(weg.contains(call), "{weg}");
        assert!(weg.contains(r#"<h2>Mehr dazu</h2>"#), "{weg}");
        assert!(weg.contains(r#"<li><a href="../fragen/">Fragen</a></li>"#), "{weg}");
        assert!(!weg.contains("<details"), "{weg}");
    }

    #[test]
    fn ok_questions_fold_and_the_way_back_leads_up() {
        let fragen = html("fragen");
        assert!(fragen.contains(r#"<p class="back"><a href="../weg/">Weg</a></p>"#), "{fragen}");
        let answer = r#"<div class="question-answer" id="question-storno">"#;
        assert!(fragen.contains(answer), "{fragen}");
    }

    #[test]
    fn ok_a_page_is_in_the_menu_where_it_asks_to_be() {
        let scene = scene(Route::Page("fragen".to_owned()));
        let menu = crate::view::part::main_nav(&scene).to_html();
        let third =
            r#"Programm</a></li><li><a href="../weg/" aria-current="true">Weg</a></li><li>"#;
        assert!(menu.contains(third), "{menu}");
        let foot = crate::view::part::site_footer(&scene).to_html();
        assert!(!foot.contains("../weg/") && !foot.contains("../fragen/"), "{foot}");
    }
}
