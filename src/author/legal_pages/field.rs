//! What legal pages ask the organiser for.

use crate::{author::said::Said, event::named_enum};

named_enum! {
    /// A field of such pages, by the name of its option.
    pub enum LegalField {
        Provider = "provider",
        Street = "street",
        Town = "town",
        Representative = "representative",
        Email = "email",
        Phone = "phone",
        Register = "register",
        VatId = "vat-id",
        Supervisor = "supervisor",
        Responsible = "responsible",
        DataProtectionOfficer = "data-protection-officer",
        Host = "host",
        LogDays = "log-days",
        Status = "status",
        Assessment = "assessment",
        Assessed = "assessed",
        Land = "land",
    }
}

impl LegalField {
    /// What is asked for, also in marks.
    pub fn asked(self) -> Said {
        match self {
            Self::Provider => Said::new(
                "name of the provider with its legal form",
                "Name des Anbieters mit Rechtsform",
            ),
            Self::Street => Said::new("street and number", "Straße und Hausnummer"),
            Self::Town => Said::new("postal code and town", "Postleitzahl und Ort"),
            Self::Representative => Said::new(
                "first and last name of who represents the provider",
                "Vor- und Nachname der Person, die den Anbieter vertritt",
            ),
            Self::Email => Said::new("e-mail address", "E-Mail-Adresse"),
            Self::Phone => Said::new("telephone number", "Telefonnummer"),
            Self::Register => Said::new(
                "name of the register and number of the entry",
                "Name des Registers und Nummer des Eintrags",
            ),
            Self::VatId => {
                Said::new("VAT identification number", "Umsatzsteuer-Identifikationsnummer")
            }
            Self::Supervisor => Said::new(
                "authority that supervises what the provider needs a licence for",
                "Behörde, die eine zulassungspflichtige Tätigkeit beaufsichtigt",
            ),
            Self::Responsible => Said::new(
                "name and address of the person who is responsible for the content",
                "Name und Anschrift der Person, die für den Inhalt verantwortlich ist",
            ),
            Self::DataProtectionOfficer => Said::new(
                "how to reach the data protection officer",
                "wie die oder der Datenschutzbeauftragte zu erreichen ist",
            ),
            Self::Host => Said::new(
                "name and town of the company that runs the web space",
                "Name und Ort des Unternehmens, das den Webspace betreibt",
            ),
            Self::LogDays => Said::new(
                "after how many days log files are deleted; the company that runs the web space says it",
                "nach wie vielen Tagen Protokolle gelöscht werden; das sagt das Unternehmen, das den Webspace betreibt",
            ),
            Self::Status => Said::new(
                "whether the website meets the requirements: fully, partly or not",
                "ob die Website die Anforderungen erfüllt: vollständig, teilweise oder nicht",
            ),
            Self::Assessment => Said::new(
                "self-assessment, or the name of who tested the website",
                "Selbstbewertung, oder der Name der Stelle, die geprüft hat",
            ),
            Self::Assessed => Said::new(
                "day of the assessment, such as 2026-05-07",
                "Tag der Prüfung, wie 2026-05-07",
            ),
            Self::Land => Said::new(
                "Land whose body enforces accessibility, or bund",
                "Land, dessen Stelle Barrierefreiheit durchsetzt, oder bund",
            ),
        }
    }

    /// Whether there are providers to whom it does not apply.
    pub fn may_not_apply(self) -> bool {
        match self {
            Self::Representative | Self::Phone | Self::Register | Self::VatId => true,
            Self::Supervisor | Self::Responsible | Self::DataProtectionOfficer => true,
            Self::Land => true,
            Self::Provider | Self::Street | Self::Town | Self::Email | Self::Host => false,
            Self::LogDays | Self::Status | Self::Assessment | Self::Assessed => false,
        }
    }
}
