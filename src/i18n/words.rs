//! The words that every language of the interface has to define.

macro_rules! words {
    ($($(#[doc = $doc:literal])* $name:ident,)+) => {
        /// All words of one language; `{}` in a text is a placeholder, and `|` stands between the
        /// forms of a text that depends on a number ([`Words::count`]).
        #[derive(Clone, Debug)]
        pub struct Words {
            /// As they stand after a day.
            pub months: [&'static str; 12],
            pub weekdays: [&'static str; 7],
            pub short_weekdays: [&'static str; 7],
            $($(#[doc = $doc])* pub $name: &'static str,)+
        }

        impl Words {
            /// Empty texts, until any words have been loaded.
            pub const NONE: Self =
                Self { months: [""; 12], weekdays: [""; 7], short_weekdays: [""; 7], $($name: "",)+ };

            /// All words, in the order in which [`Self::from_list`] takes them.
            pub fn list(&self) -> Vec<&'static str> {
                let named = [$(self.$name),+];
                let weekdays = self.weekdays.into_iter().chain(self.short_weekdays);
                self.months.into_iter().chain(weekdays).chain(named).collect()
            }

            /// `None` if there are too few or too many.
            pub fn from_list(list: &[String]) -> Option<Self> {
                const NAMED: usize = [$(stringify!($name)),+].len();
                let mut words = Self::NONE;
                let arrays = words.months.len() + 2 * words.weekdays.len();
                if list.len() != arrays + NAMED {
                    return None;
                }
                let mut texts = list.iter();
                let weekdays = words.weekdays.iter_mut().chain(&mut words.short_weekdays);
                words.months.iter_mut().chain(weekdays).for_each(|word| take(word, &mut texts));
                $(take(&mut words.$name, &mut texts);)+
                Some(words)
            }
        }
    };
}

/// Takes the next text. It is leaked, as it is needed for as long as the app runs. Not inlined,
/// as there is a call for each word.
#[inline(never)]
fn take(word: &mut &'static str, texts: &mut std::slice::Iter<String>) {
    if let Some(text) = texts.next() {
        *word = text.clone().leak();
    }
}

words! {
    /// What numbers tell apart, in the order in which texts have their forms: `one few many`, the
    /// names of Unicode's CLDR. Before any word is used the program makes a table of it
    /// ([`Words::form`]).
    forms,

    // Dates and numbers
    /// `E` is the weekday, `D` the day, `M` the month and `Y` the year.
    date_with_weekday,
    /// The same without a year, and with a short weekday.
    date_short,
    date,
    date_without_year,
    /// The day alone, as the first of a span.
    date_day,
    /// Between the parts of a line.
    comma,
    colon,
    decimal_point,
    kilobytes,
    megabytes,

    // Pages
    home,
    programme,
    workshops,
    people,
    gallery,
    contact,
    news,
    news_feed,
    holds_until,
    new_message,
    press,
    now_and_next,
    places,
    registration,
    embedding,
    data,
    not_found,
    not_found_text,

    // Frame
    skip_to_content,
    menu,
    close_menu,
    main_navigation,
    footer_navigation,
    questions,
    good_to_know,
    more_pages,
    language_switch,
    switch_here,

    // Home
    at_a_glance,
    whole_programme,
    all_workshops,
    all_people,
    all_pictures,
    all_contacts,
    all_news,
    all_organisations,
    to_press,
    next_edition,
    event_calendar,
    over,
    running,
    coming,
    important,
    online,
    online_join,
    online_now,
    online_from,
    watch_recording,
    cancelled,
    cancelled_text,
    postponed,
    postponed_text,
    online_text,
    rescheduled,
    rescheduled_text,
    /// The days on which the event was to take place.
    planned_before,

    // Programme
    day_unknown,
    day_unknown_note,
    day_open_note,
    times_unknown,
    nothing_announced,
    moderation,
    round,
    rounds,
    time_and_room_unknown,
    and_others,
    /// Beside the name of a person who has not said yes.
    asked,
    by_video,
    led_by_unknown,
    taking_part,
    about_session,
    session_language,
    interpreting,
    signing,
    captions,
    plain_language,
    bring,
    level,
    content_note,
    recording,
    recording_allowed,
    recording_not_allowed,
    track,
    rooms,
    seats,
    signup_not_needed,
    signup_full,
    signup_closed,
    signup_few,
    signup_waiting,
    /// How many are left.
    places_left,
    register,
    registration_open,
    registration_not_yet,
    /// `{}` is a day.
    registration_from,
    about_registration,
    links,
    results,
    results_went_into,
    results_from,
    ask_about_results,
    files,
    /// `{}` is the name of a website.
    file_elsewhere,
    file_access,
    back_to_programme,
    when,
    place,
    run_over,
    before_title,
    before_and_after,
    same_day,
    nothing_kept,
    save_and_share,
    share_page,
    share_event,
    workshop_number,

    // Search and filters
    search_in,
    filter,
    show_result,
    show_number,
    show_everything,
    take_filter_out,
    hits,
    /// How many entries are shown, and of how many.
    entries_seen,
    pictures_seen,
    people_seen,
    loading,
    nothing_found,
    nothing_found_hint,
    more_hits,
    day,
    kind_of_session,
    /// What helps to follow a session or to take part in it.
    access,
    room,
    free,
    free_places,

    // Time and calendar
    days,
    to_now,
    now_at,
    runs_now,
    minutes_left,
    running_title,
    nothing_runs,
    on_today,
    also_today,
    since,
    more_running,
    next_title,
    next_at,
    in_minutes,
    days_left,
    tomorrow,
    begins_today,
    run_calendar,
    calendar_file,
    subscribe,
    whole_calendar,
    calendar_of_kept,
    own_calendar,
    copy_calendar,

    // My programme
    my_programme,
    keep_star,
    kept_star,
    starred,
    unstarred,
    clashes_with,
    instead,
    not_stored,
    plan_empty,
    plan_shared,
    plan_keep,
    plan_drop,
    plan_calendar,
    reminder,
    no_reminder,
    minutes_before,
    plan_no_times,
    plan_no_calendar,
    plan_print,
    plan_share,
    plan_share_hint,
    plan_code,
    copy,
    copied,
    not_copied,
    walk,
    walk_too_long,
    minutes,
    hours,
    gap,
    plan_works,
    plan_works_not,
    plan_take,
    close,
    as_list,
    compact,
    as_grid,
    grid_size,
    rounds_of,
    no_room,
    /// The time at which something ends that has begun on an earlier day.
    until,
    /// Times of day in the visitor's time zone.
    your_time,
    own_zone,
    since_visit,
    just_changed,
    plan_gone,
    plan_dismiss,
    plan_dismiss_what,
    and_more,

    // People
    letters,
    role,
    organisation,
    biography,
    members,
    sessions_of,
    languages,
    back_to_people,
    moderation_of,

    // Gallery
    enlarge,
    previous_picture,
    next_picture,
    larger,
    smaller,
    download,
    picture_elsewhere,
    credit,
    no_pictures,
    videos,
    /// `{}` is the name of a website.
    watch_on,

    // Contact and press
    phone,
    email,
    website,
    address,
    topics,
    save_card,
    card_code,
    show_code,
    copy_what,
    copied_text,
    not_copied_text,
    no_contacts,
    organisers,
    venue,
    street_unknown,
    press_release_of,
    in_short,
    quotes,
    facts_and_figures,
    on_request,
    material,
    press_kit,
    about_hosts,
    press_contact,
    no_press,

    // Embedded
    whole_page,
    kept_for_visit,
    kept_here,
    take_along,
    for_partners,

    // What the app says
    app_failed,
    data_failed,
    data_partial,
    opened_as_file,
    changed_event,
    changed_title,
    changed_time,
    changed_room,
    changed_state,
    changed_text,
    added_session,
    removed_session,

    // What things are called
    kind_talk,
    kind_keynote,
    kind_greeting,
    kind_panel,
    kind_workshop,
    kind_poster,
    kind_plenum,
    kind_performance,
    kind_social,
    kind_break,
    part_speaker,
    part_moderator,
    part_panellist,
    part_host,
    part_performer,
    part_greeting,
    state_moved,
    state_delayed,
    state_cancelled,
    org_host,
    org_parent,
    org_commissioner,
    org_funder,
    org_sponsor,
    org_partner,
    org_media_partner,
    org_network,
    org_venue,
    file_slides,
    file_handout,
    file_flyer,
    file_results,
    file_minutes,
    picture_illustration,
    picture_logo,
}

/// Replaces `{}` in `text` by `value`.
pub fn fill(text: &str, value: &str) -> String {
    gap(text).map_or_else(|| text.to_owned(), |(before, after)| format!("{before}{value}{after}"))
}

/// The texts before and after the first `{}`.
pub fn gap(text: &str) -> Option<(&str, &str)> {
    let (before, after) = text.split_once('{')?;
    Some((before, after.strip_prefix('}')?))
}
