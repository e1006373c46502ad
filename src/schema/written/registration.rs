//! Registering for the whole event.

use schemars::JsonSchema;

use crate::{
    event::RegistrationState,
    schema::{entry::entry, one_of::OneOf},
};

use super::{
    texts::{RichText, Text},
    values::{Currency, Email, Price, WebUrl},
    when::DayOrMoment,
};

entry! {
    /// Registering for the whole event. What is left out is not mentioned.
    #[schemars(title = "Registration")]
    pub struct Registration {
        /// Whether people can register, and from when on that holds. Left out: they can, if there
        /// is `url` or `email`.
        states: Option<Vec<RegistrationStateOrWord>>,
        /// Where to register.
        url: Option<WebUrl>,
        /// Where to register by e-mail, if there is no `url`.
        email: Option<Email>,
        /// What the button says.
        label: Option<Text>,
        /// A day (until its end) or a local time: afterwards it is closed, whatever `states` says.
        deadline: Option<DayOrMoment>,
        /// The currency of all prices that name none of their own.
        currency: Option<Currency>,
        /// Who pays what.
        categories: Option<Vec<FeeCategory>>,
        /// What holds for all fees: how to pay, for example.
        fees_note: Option<RichText>,
        /// What is paid with the fee.
        included: Option<RichText>,
        /// How to withdraw, and what is paid back.
        cancellation: Option<RichText>,
        /// How groups register.
        groups: Option<RichText>,
        /// How journalists get accredited.
        press: Option<RichText>,
    }
}

/// A word, which always holds, or a state with its beginning.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum RegistrationStateOrWord {
    Word(OneOf<RegistrationState>),
    From(StateFrom),
}

entry! {
    /// A state of the registration and its beginning; the newest that has begun holds.
    #[schemars(title = "State of the registration")]
    pub struct StateFrom {
        /// Whether people can register.
        state: OneOf<RegistrationState>,
        /// From when on it holds. Left out: always.
        from: Option<DayOrMoment>,
    }
}

entry! {
    /// What one pays.
    #[schemars(title = "Fee")]
    pub struct FeeCategory {
        /// Who pays it, or for what.
        name: Text,
        /// How much. Left out: not known yet.
        price: Option<Price>,
        /// The currency, if it is not the usual one.
        currency: Option<Currency>,
        /// The first day, or the local time, from which it holds.
        from: Option<DayOrMoment>,
        /// The last day, or the local time, until which it holds.
        until: Option<DayOrMoment>,
        /// What has to be shown for it, for example.
        note: Option<Text>,
    }
}
