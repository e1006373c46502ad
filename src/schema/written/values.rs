//! Values that stand alone: days, times, addresses, words in codes.

use crate::schema::entry::value;

value! {
    /// Small letters `a`–`z`, digits and hyphens. It is part of an address, and visitors'
    /// favourites and calendars go by it: it stays once it is public.
    Id, {"type": "string", "pattern": "^[a-z0-9-]{1,100}$"}
}

value! {
    /// A text that is the same in every language, such as a name.
    Line, {"type": "string", "minLength": 1}
}

value! {
    /// The name of a file in the event folder.
    FileName, {"type": "string", "minLength": 1}
}

value! {
    /// A day: `2026-05-07`.
    Date, {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
}

value! {
    /// A local time at the event: `2026-05-07T09:30`.
    Moment, {
        "type": "string",
        "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$"
    }
}

value! {
    /// A time of day: `09:30`.
    TimeOfDay, {"type": "string", "pattern": r"^\d{2}:\d{2}$"}
}

value! {
    /// The code of a language: `de`, `en`, `pt-BR`, `gsg` for German Sign Language.
    Language, {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x(-[A-Za-z0-9]{1,8})+)?$"
    }
}

value! {
    /// An IANA time zone: `Europe/Berlin`.
    TimeZone, {
        "type": "string",
        "pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$",
        "examples": ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"]
    }
}

value! {
    /// A colour in hexadecimal figures: `#e8552b`.
    Colour, {"type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"}
}

value! {
    /// An address that begins with `https:`, `http:`, `mailto:` or `tel:`.
    Url, {"type": "string", "pattern": "^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:)"}
}

value! {
    /// The address of a website: `https://example.org`.
    WebUrl, {"type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://"}
}

value! {
    /// As a URL, or a page of this site: `page:ID`, `page:ID#QUESTION`, `session:ID`, `person:ID`,
    /// `photo:ID`, `contact:ID`, `day:2026-05-07`.
    OwnUrl, {
        "type": "string",
        "pattern": "^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:|(page|session|person|photo|contact|day):[a-z0-9#-]+$)"
    }
}

value! {
    /// An account of Mastodon as people write it: `@name@server`.
    Handle, {"type": "string", "pattern": "^@[^@ ]+@[^@ ]+$"}
}

value! {
    /// An e-mail address: `name@example.org`.
    Email, {"type": "string", "pattern": r"^[^\s@]+@[^\s@]+\.[^\s@]+$"}
}

value! {
    /// A telephone number with its country code: `+49 391 123456`.
    Phone, {"type": "string", "pattern": r"^\+[0-9 ()/-]{6,}$"}
}

value! {
    /// A word of letters and digits. Begin each word in it with a capital, for screen readers:
    /// `ErfundeneOrte`.
    Hashtag, {"type": "string", "pattern": r"^#?[\p{L}\p{N}_]+$"}
}

value! {
    /// The code of a country (ISO 3166-1): `DE`.
    Country, {"type": "string", "pattern": "^[A-Z]{2}$"}
}

value! {
    /// The code of a currency (ISO 4217): `EUR`.
    Currency, {"type": "string", "pattern": "^[A-Z]{3}$", "examples": ["EUR", "CHF"]}
}

value! {
    /// With a point: `45`, `45.50`; in quotation marks with all decimal places: `"7.50"`. `0` is
    /// free.
    Price, {
        "anyOf": [
            {"type": "number", "minimum": 0},
            {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"}
        ]
    }
}

value! {
    /// Latitude and longitude, as maps on the web show them: `52.1301, 11.6271`.
    Coordinates, {"type": "string", "pattern": "^ *-?[0-9.]+ *, *-?[0-9.]+ *$"}
}

value! {
    /// A whole number, or 0.
    Count, {"type": "integer", "minimum": 0, "maximum": 4_294_967_295_u32}
}

value! {
    /// Minutes on foot, at most 240.
    Minutes, {"type": "integer", "minimum": 0, "maximum": 240}
}
