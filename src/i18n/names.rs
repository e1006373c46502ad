//! Names of kinds, roles and states in the language of the interface.

use crate::event::{
    Aid, Change, DownloadKind, OrganisationRole, PartRole, Person, PhotoKind, RunState, SessionKind,
};

use super::Words;

impl Words {
    /// The name of a kind of session.
    pub fn kind(&self, kind: SessionKind) -> &'static str {
        match kind {
            SessionKind::Talk => self.kind_talk,
            SessionKind::Keynote => self.kind_keynote,
            SessionKind::Greeting => self.kind_greeting,
            SessionKind::Panel => self.kind_panel,
            SessionKind::Workshop => self.kind_workshop,
            SessionKind::Poster => self.kind_poster,
            SessionKind::Plenum => self.kind_plenum,
            SessionKind::Performance => self.kind_performance,
            SessionKind::Social => self.kind_social,
            SessionKind::Break => self.kind_break,
        }
    }

    /// The name of a person's role in a session.
    pub fn part(&self, part: PartRole) -> &'static str {
        match part {
            PartRole::Speaker => self.part_speaker,
            PartRole::Moderator => self.part_moderator,
            PartRole::Panellist => self.part_panellist,
            PartRole::Host => self.part_host,
            PartRole::Performer => self.part_performer,
            PartRole::Greeting => self.part_greeting,
        }
    }

    /// What stands beside a name in one line, and after it that the person has not said yes, and
    /// is on a screen: "Town of Example · by video".
    #[inline(never)]
    pub fn beside_name(&self, mut beside: Vec<&str>, person: &Person, by_video: bool) -> String {
        if person.asked {
            beside.push(self.asked);
        }
        if by_video {
            beside.push(self.by_video);
        }
        beside.join(" · ")
    }

    /// The same in brackets, for lists of names; empty if there is nothing to say.
    pub fn after_name(&self, beside: Vec<&str>, person: &Person, by_video: bool) -> String {
        let beside = self.beside_name(beside, person, by_video);
        if beside.is_empty() { beside } else { format!(" ({beside})") }
    }

    /// The name of what helps to follow a session.
    pub fn aid(&self, aid: Aid) -> &'static str {
        match aid {
            Aid::Interpreting => self.interpreting,
            Aid::Signing => self.signing,
            Aid::Captions => self.captions,
            Aid::PlainLanguage => self.plain_language,
        }
    }

    /// The name of a run's state, if it is not as planned.
    pub fn state(&self, state: RunState) -> Option<&'static str> {
        match state {
            RunState::Planned | RunState::Confirmed => None,
            RunState::Moved => Some(self.state_moved),
            RunState::Delayed => Some(self.state_delayed),
            RunState::Cancelled => Some(self.state_cancelled),
        }
    }

    /// What has become of the whole event, in a word or two.
    pub fn change(&self, change: Change) -> &'static str {
        match change {
            Change::Cancelled => self.cancelled,
            Change::Postponed => self.postponed,
            Change::MovedOnline => self.online,
            Change::Rescheduled => self.rescheduled,
        }
    }

    /// The same in a sentence; `{}` in it are the days of the event.
    pub fn change_text(&self, change: Change) -> &'static str {
        match change {
            Change::Cancelled => self.cancelled_text,
            Change::Postponed => self.postponed_text,
            Change::MovedOnline => self.online_text,
            Change::Rescheduled => self.rescheduled_text,
        }
    }

    /// The name of an organisation's role in the event.
    pub fn organisation_role(&self, role: OrganisationRole) -> &'static str {
        match role {
            OrganisationRole::Host => self.org_host,
            OrganisationRole::Parent => self.org_parent,
            OrganisationRole::Commissioner => self.org_commissioner,
            OrganisationRole::Funder => self.org_funder,
            OrganisationRole::Sponsor => self.org_sponsor,
            OrganisationRole::Partner => self.org_partner,
            OrganisationRole::MediaPartner => self.org_media_partner,
            OrganisationRole::Network => self.org_network,
            OrganisationRole::Venue => self.org_venue,
        }
    }

    /// The name of a kind of file, if it has one.
    pub fn download_kind(&self, kind: DownloadKind) -> Option<&'static str> {
        match kind {
            DownloadKind::Slides => Some(self.file_slides),
            DownloadKind::Handout => Some(self.file_handout),
            DownloadKind::Flyer => Some(self.file_flyer),
            DownloadKind::Results => Some(self.file_results),
            DownloadKind::Minutes => Some(self.file_minutes),
            DownloadKind::Other => None,
        }
    }

    /// The name of a kind of picture, if it is no photo.
    pub fn photo_kind(&self, kind: PhotoKind) -> Option<&'static str> {
        match kind {
            PhotoKind::Photo => None,
            PhotoKind::Illustration => Some(self.picture_illustration),
            PhotoKind::Logo => Some(self.picture_logo),
        }
    }
}
