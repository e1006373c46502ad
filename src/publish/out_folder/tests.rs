use super::*;

/// Builds a site with one page, from an event folder beside it.
fn site(dir: &Path, text: &str) -> Result<Vec<String>, PublishError> {
    let folder = begin(dir)?;
    folder.write("programm/index.html", text.as_bytes())?;
    folder.finish(false)
}

fn begin(dir: &Path) -> Result<OutFolder, PublishError> {
    OutFolder::begin(&dir.join("site"), &dir.join("event"))
}

fn page(dir: &Path) -> String {
    fs::read_to_string(dir.join("site/programm/index.html")).unwrap()
}

fn count(dir: &Path) -> usize {
    fs::read_dir(dir).unwrap().count()
}

#[test]
fn ok_a_new_site_takes_the_place_of_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    let folder = begin(dir.path()).unwrap();
    folder.write("programm/gone/index.html", b"old").unwrap();
    folder.finish(false).unwrap();
    assert_eq!(site(dir.path(), "new").unwrap(), [""; 0]);
    assert_eq!(page(dir.path()), "new");
    assert!(!dir.path().join("site/programm/gone").exists());
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn ok_what_somebody_else_has_put_there_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    let foreign = [".git/refs/a", ".htaccess", "flyer/a/b.pdf", "programm/x.pdf"];
    for path in foreign {
        let file = dir.path().join("site").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, path).unwrap();
    }
    fs::create_dir(dir.path().join("site/.git/empty")).unwrap();
    for _ in 0..2 {
        let kept = site(dir.path(), "new").unwrap();
        assert_eq!(kept, [".git", ".htaccess", "flyer", "programm/x.pdf"]);
        for path in foreign {
            assert_eq!(fs::read_to_string(dir.path().join("site").join(path)).unwrap(), path);
        }
        assert!(dir.path().join("site/.git/empty").is_dir());
    }
    assert_eq!(page(dir.path()), "new");
}

#[test]
fn ok_of_a_site_without_a_list_hidden_files_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    for (name, text) in [(SITE_MARK, "This folder\n"), (".htaccess", "x"), ("old.html", "x")] {
        fs::write(dir.path().join("site").join(name), text).unwrap();
    }
    assert_eq!(site(dir.path(), "new").unwrap(), [".htaccess"]);
    assert!(!dir.path().join("site/old.html").exists());
}

#[test]
fn err_what_was_changed_by_hand_is_not_lost_in_silence() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    fs::write(dir.path().join("site/programm/index.html"), "corrected").unwrap();
    let error = site(dir.path(), "new").unwrap_err().to_string();
    assert!(error.contains("programm/index.html") && error.contains("--force"), "{error}");
    assert_eq!(page(dir.path()), "corrected");
    let folder = begin(dir.path()).unwrap();
    folder.write("programm/index.html", b"new").unwrap();
    folder.finish(true).unwrap();
    assert_eq!(page(dir.path()), "new");
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn err_a_page_does_not_take_the_place_of_a_file_of_somebody_else() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    fs::write(dir.path().join("site/robots.txt"), "mine").unwrap();
    let folder = begin(dir.path()).unwrap();
    folder.write("robots.txt", b"new").unwrap();
    let error = folder.finish(false).unwrap_err().to_string();
    assert!(error.contains("robots.txt"), "{error}");
    assert_eq!(fs::read_to_string(dir.path().join("site/robots.txt")).unwrap(), "mine");
}

#[test]
fn ok_an_unfinished_site_leaves_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    let folder = begin(dir.path()).unwrap();
    folder.write("index.html", b"half").unwrap();
    drop(folder);
    assert_eq!(page(dir.path()), "old");
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn ok_two_builds_at_once_do_not_meet() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    let (first, second) = (begin(dir.path()).unwrap(), begin(dir.path()).unwrap());
    first.write("programm/index.html", b"first").unwrap();
    second.write("programm/index.html", b"second").unwrap();
    first.write("first.html", b"").unwrap();
    first.finish(false).unwrap();
    assert_eq!(page(dir.path()), "first");
    second.finish(false).unwrap();
    assert_eq!(page(dir.path()), "second");
    assert!(!dir.path().join("site/first.html").exists());
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn ok_what_an_interruption_left_beside_the_site_is_put_right() {
    let dir = tempfile::tempdir().unwrap();
    let [at, aside] = ["site", "aside"].map(|name| dir.path().join(name));
    // Two folders were exchanged, or the old one is away and the new one not yet there.
    for (left, is_new_there) in [(".site.new-1-0", true), (".site.old-1-0", false)] {
        site(dir.path(), "old").unwrap();
        fs::write(at.join(".htaccess"), "mine").unwrap();
        fs::rename(&at, &aside).unwrap();
        if is_new_there {
            site(dir.path(), "new").unwrap();
        }
        fs::rename(&aside, dir.path().join(left)).unwrap();
        begin(dir.path()).unwrap();
        assert_eq!(page(dir.path()), if is_new_there { "new" } else { "old" });
        assert_eq!(fs::read_to_string(at.join(".htaccess")).unwrap(), "mine");
        assert_eq!(count(dir.path()), 1);
    }
}

#[test]
fn err_a_folder_of_somebody_else_is_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("site")).unwrap();
    fs::write(dir.path().join("site/thesis.txt"), "precious").unwrap();
    let error = site(dir.path(), "new").unwrap_err().to_string();
    assert!(error.contains("was not written by treffpunkt"), "{error}");
    assert!(dir.path().join("site/thesis.txt").exists());
}

#[test]
fn err_an_event_inside_the_output_folder() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path(), "old").unwrap();
    let event = dir.path().join("site/events/mine");
    fs::create_dir_all(&event).unwrap();
    for inside in [event, dir.path().join("site")] {
        let error = OutFolder::begin(&dir.path().join("site"), &inside).unwrap_err().to_string();
        assert!(error.contains("lies in"), "{error}");
    }
    assert!(OutFolder::begin(&dir.path().join("event/site"), &dir.path().join("event")).is_ok());
}

#[cfg(unix)]
#[test]
fn ok_a_link_is_followed_unless_it_leads_nowhere() {
    let dir = tempfile::tempdir().unwrap();
    let (real, link) = (dir.path().join("real"), dir.path().join("site"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let error = site(dir.path(), "new").unwrap_err().to_string();
    assert!(error.contains("leads nowhere"), "{error}");
    fs::create_dir(&real).unwrap();
    site(dir.path(), "new").unwrap();
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(real.join("programm/index.html")).unwrap(), "new");
}
