//! Links relative to their page.

/// The relative path from a page to the root of the site: `../` for each folder, `./` at the
/// root itself.
pub fn root_from(page: &str) -> String {
    match page.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// A link from a page to a path of the site; `root` is the page's relative path to the root.
pub fn link(root: &str, path: &str) -> String {
    match root {
        "./" if !path.is_empty() => path.to_owned(),
        _ => format!("{root}{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_links_from_any_depth() {
        let from = |page: &str, path: &str| link(&root_from(page), path);
        assert_eq!(from("", ""), "./");
        assert_eq!(from("", "programm/"), "programm/");
        assert_eq!(from("programm/", ""), "../");
        assert_eq!(from("en/personen/schu/", "en/personen/"), "../../../en/personen/");
        assert_eq!(from("404.html", "kontakt/"), "kontakt/");
    }

    #[test]
    fn ok_a_known_root_is_used_as_it_is() {
        assert_eq!(link("/a/b/", "kontakt/"), "/a/b/kontakt/");
    }
}
