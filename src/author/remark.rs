//! What a careful editor remarks: none of it is invalid, and all of it may be meant.

use crate::event::named_enum;

named_enum! {
    /// The kinds of remarks. Their names stand in `check --format json`.
    #[derive(PartialOrd, Ord, Hash)]
    pub enum Remark {
        /// A person that nothing names.
        UnusedPerson = "unused_person",
        /// Two sessions at the same time in one room.
        RoomTaken = "room_taken",
        /// A person in two sessions at the same time.
        PersonTwice = "person_twice",
        /// A text that is longer than its place.
        LongText = "long_text",
        /// A title or name without a letter or digit.
        EmptyText = "empty_text",
        /// A session without a text, where nearly all others have one.
        NoDescription = "no_description",
        /// Two people with nearly the same name.
        TwinPeople = "twin_people",
        /// Two ids that look the same.
        TwinIds = "twin_ids",
        /// Numbers of seats that contradict each other.
        Seats = "seats",
        /// A link that leads nowhere, as its address says.
        DeadLink = "dead_link",
    }
}
