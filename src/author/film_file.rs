//! Film files. Picture and sound are copied as they are, so one that tells more than it shows is
//! refused; what nearly all of them tell is taken out ([`blank_film`](super::blank_film)).

use super::{
    film_notes::Tells,
    mp4,
    refusal::Refusal,
    said::{Said, said},
    webm,
};

/// The extension of a film, by its first bytes (ISO 14496-12; Matroska).
///
/// # Errors
/// If it is no film, or tells where, by whom or with which device it was made.
pub fn film_kind(bytes: &[u8]) -> Result<&'static str, Refusal> {
    let (extension, tells) = if webm::is_webm(bytes) {
        ("webm", webm::tells(bytes))
    } else if mp4::is_mp4(bytes) {
        ("mp4", mp4::tells(bytes))
    } else {
        let hint = Said::new(
            "or give its \"url\", if it is elsewhere",
            "oder seine Adresse als \"url\" angeben, wenn er anderswo ist",
        );
        let expected = Said::new("a film: MP4 or WebM", "ein Film: MP4 oder WebM");
        return Err(Refusal::new(expected).hint(hint));
    };
    match tells {
        Some(tells) => Err(refused(&tells, extension)),
        None => Ok(extension),
    }
}

fn refused(tells: &Tells, extension: &str) -> Refusal {
    let found = match tells {
        Tells::Place => Said::new("where it was made", "wo er entstand"),
        Tells::Note(name) => said!("the note \"{name}\"", "die Angabe \"{name}\""),
        Tells::Track(kind) => said!(
            "a track of measurements (\"{kind}\"), such as cameras record places with",
            "eine Spur mit Messwerten (\"{kind}\"), wie Kameras Orte darin aufzeichnen"
        ),
        Tells::Part(name) => said!(
            "a part that is neither picture nor sound (\"{name}\")",
            "ein Teil, der weder Bild noch Ton ist (\"{name}\")"
        ),
        Tells::Endless => Said::new(
            "a part without an end, which may hold anything",
            "ein Teil ohne Ende, in dem alles stehen kann",
        ),
    };
    let expected = Said::new(
        "a film that does not tell where, by whom and with which device it was made",
        "ein Film, der nicht verrät, wo, von wem und mit welchem Gerät er entstand",
    );
    Refusal::new(expected).found(found).hint(said!(
        "copy it without, which keeps picture and sound as they are: ffmpeg -i film.{extension} -dn -map_metadata -1 -c copy copy.{extension}",
        "ihn ohne das kopieren, Bild und Ton bleiben, wie sie sind: ffmpeg -i film.{extension} -dn -map_metadata -1 -c copy kopie.{extension}"
    ))
}
