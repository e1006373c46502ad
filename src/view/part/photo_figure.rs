use leptos::prelude::*;

use crate::{
    event::{Photo, Picture},
    i18n::fill,
    view::Scene,
};

use super::LinkList;

/// A picture with caption and credit; one that is not here is described instead.
#[component]
pub fn PhotoFigure<'a>(scene: &'a Scene, photo: &'a Photo) -> AnyView {
    let words = scene.words();
    let image = match &photo.picture {
        Some(picture) => image(scene, photo, picture),
        None => absent(scene, photo),
    };
    let kind = (words.photo_kind)(photo.kind).map(|kind| view! { <strong>{kind}</strong> " · " });
    let licence = photo.licence.as_ref().map(|licence| {
        view! { " · " <a href=licence.url.clone()>{scene.text(&licence.label)}</a> }
    });
    let links = (!photo.links.is_empty()).then(|| view! { <LinkList scene links=&photo.links/> });
    view! {
        <figure class="photo" data-photo=photo.id.clone()>
            {image}
            <figcaption class="photo-caption">
                {photo.caption.as_ref().map(|caption| view! { <p>{scene.text(caption)}</p> })}
                <p class="photo-credit">{kind} {fill(words.credit, &photo.credit)} {licence}</p>
                {links}
            </figcaption>
        </figure>
    }
    .into_any()
}

fn image(scene: &Scene, photo: &Photo, picture: &Picture) -> AnyView {
    let alt = photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default();
    view! {
        <img
            class="photo-image"
            src=scene.file(&picture.src)
            width=picture.width.to_string()
            height=picture.height.to_string()
            alt=alt
            loading="lazy"
            decoding="async"
        />
    }
    .into_any()
}

fn absent(scene: &Scene, photo: &Photo) -> AnyView {
    view! {
        <div class="photo-absent">
            {photo.alt.as_ref().map(|alt| view! { <p class="photo-alt">{scene.text(alt)}</p> })}
            <p>{scene.words().picture_elsewhere}</p>
            {photo.availability.as_ref().map(|how| view! { <p>{scene.text(how)}</p> })}
        </div>
    }
    .into_any()
}
