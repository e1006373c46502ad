//! Removes everything that must not be published, with all references to it, and sorts.

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

use crate::event::{Event, Quote, Results, Run, Walk, is_unknown};

use super::{
    context::Context,
    download::keep_files_in_use,
    easy_pages::easy_pages,
    event_state::apply_to_runs,
    json::Json,
    language_names::name_languages,
    left_out_people::left_out_people,
    news::{remind_of_update, sort_news},
    organisation::sort_organisations,
    people_groups::gather_groups,
    press_material::leave_out_unused_logos,
    published_ids::PublishedIds,
    results::leave_out_empty_results,
    rich_texts::keep_what_is_there,
    rooms_elsewhere::place_rooms,
    said_titles::leave_out_titles,
    their_photos::leave_out_their_photos,
    their_words::leave_out_their_quotes,
    withheld::{leave_out_withheld, leave_out_withheld_files},
};

/// Turns the event as read into the published event.
pub fn resolve(event: &mut Event, json: &Json, context: &Context) {
    leave_out_withheld(event, context);
    let people = left_out_people(event, json, context);
    let kept_back = leave_out_their_photos(event, &people, json, context);
    leave_out_their_quotes(event, &people);
    leave_out_withheld_files(event, json, &kept_back, context);
    place_rooms(event);
    let known = PublishedIds::of(event);
    known.keep_in_sessions(event);
    known.keep_elsewhere(event);
    keep_files_in_use(event, context);
    apply_to_runs(event);
    keep_what_is_there(event);
    leave_out_titles(event);
    leave_out_empty_results(event);
    leave_out_unused_logos(event);
    name_portrayed(event);
    sort_news(event);
    remind_of_update(event, context);
    sort_organisations(event);
    sort_people(event);
    gather_groups(event);
    sort_photos(event);
    name_languages(event);
    event.easy_pages = easy_pages(event);
}

impl PublishedIds {
    fn keep_in_sessions(&self, event: &mut Event) {
        for session in &mut event.sessions {
            let named = session.people.len();
            session.people.retain(|part| self.people.contains(&part.person));
            // The list stays complete in number: others are mentioned without a name.
            session.more_people |= session.people.len() < named;
            session.track.take_if(|track| !self.tracks.contains(track));
            session.runs.iter_mut().for_each(|run| self.keep_in_run(run));
            session.results.iter_mut().for_each(|results| self.keep_in_results(results));
        }
    }

    fn keep_in_results(&self, results: &mut Results) {
        results.photos.retain(|photo| self.photos.contains(photo));
        results.contacts.retain(|contact| self.contacts.contains(contact));
        results.continues_in.take_if(|session| !self.sessions.contains(session));
        results.quotes.retain(|quote| self.is_named(quote));
    }

    /// Whether the speaker of a quote may be named.
    fn is_named(&self, quote: &Quote) -> bool {
        quote.person.as_ref().is_none_or(|person| self.people.contains(person))
    }

    fn keep_in_run(&self, run: &mut Run) {
        run.rooms.retain(|room| self.rooms.contains(room));
        if run.day.as_ref().is_some_and(|day| !self.days.contains(day.as_str())) {
            // A time outside the days of the event is a mistake; better none than a wrong one.
            (run.day, run.start, run.end) = (None, None, None);
        }
    }

    fn keep_elsewhere(&self, event: &mut Event) {
        for room in &mut event.rooms {
            if let Some(Walk::Some(ways)) = &mut room.walk {
                ways.retain(|(other, _)| self.rooms.contains(other));
            }
            room.walk.take_if(|walk| *walk == Walk::Some(Vec::new()));
        }
        for day in &mut event.days {
            day.moderators.retain(|person| self.people.contains(person));
        }
        for page in &mut event.pages {
            page.under.take_if(|above| !self.pages.contains(above));
        }
        for organisation in &mut event.organisations {
            organisation.rank.take_if(|rank| !self.ranks.contains(rank));
        }
        for person in &mut event.people {
            person.photo.take_if(|photo| !self.photos.contains(photo));
            person.group.take_if(|group| !self.people_groups.contains(group));
        }
        for group in &mut event.people_groups {
            group.people.retain(|person| self.people.contains(person));
        }
        for photo in &mut event.photos {
            photo.session.take_if(|session| !self.sessions.contains(session));
            photo.people.retain(|person| self.people.contains(person));
        }
        for venue in event.venue.iter_mut().chain(&mut event.venues) {
            venue.plan.take_if(|photo| !self.photos.contains(photo));
        }
        for video in &mut event.videos {
            video.session.take_if(|session| !self.sessions.contains(session));
            video.poster.take_if(|photo| !self.photos.contains(photo));
        }
        if let Some(press) = &mut event.press {
            press.contacts.retain(|contact| self.contacts.contains(contact));
            press.quotes.retain(|quote| self.is_named(quote));
        }
    }
}

/// Adds the person to the people shown in their portrait.
fn name_portrayed(event: &mut Event) {
    for photo in &mut event.photos {
        let portrayed = event.people.iter().filter(|one| one.photo.as_ref() == Some(&photo.id));
        for person in portrayed {
            if !photo.people.contains(&person.id) {
                photo.people.push(person.id.clone());
            }
        }
    }
}

/// What is available elsewhere only is said below the pictures.
fn sort_photos(event: &mut Event) {
    event.photos.sort_by_key(|photo| photo.picture.is_none());
}

/// Sorts people by family names, then by given ones, by the rules of the event's default language:
/// "Bach" stands before "Bach-Adler", as nothing comes before something (DIN 5007).
/// Signs before a name are none of its letters: "~Zorn" stands under Z.
/// People who are not known yet ("N.N.") come last.
fn sort_people(event: &mut Event) {
    let locale = event.default_language().parse().unwrap_or(Locale::UNKNOWN);
    let collator = CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok();
    let compare = |a: &str, b: &str| {
        let [a, b] =
            [a, b].map(|name| name.trim_start_matches(|sign: char| !sign.is_alphanumeric()));
        collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    };
    event.people.sort_by(|a, b| {
        let unknown = is_unknown(&a.name).cmp(&is_unknown(&b.name));
        let ((family_a, given_a), (family_b, given_b)) = (a.sorted_by(), b.sorted_by());
        let family = compare(family_a, family_b);
        let names = family.then_with(|| compare(given_a, given_b));
        unknown.then(names).then_with(|| a.id.cmp(&b.id))
    });
}
