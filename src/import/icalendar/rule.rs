//! Rules by which something repeats: every week, on the first Monday of a month.
//!
//! calcard follows them as well, up to 100,000 steps from one time to the next. A file with many
//! rules that never come true would take hours, and a programme needs days, not seconds. So days
//! are looked at one after another, each once, and no further than the rule can matter.

use calcard::icalendar::{
    ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday,
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime, Weekday},
};

/// The most runs of a series.
pub const MOST: usize = 366;
/// In days: a rule with a number of times is followed this far. Four years have each day.
const LONGEST: i32 = 366 * 4;

/// A rule that is understood.
#[derive(Debug)]
pub struct Rule {
    frequency: ICalendarFrequency,
    interval: i32,
    pub count: Option<usize>,
    pub until: Option<DateTime>,
    weekdays: Vec<(i32, Weekday)>,
    /// Negative: from the end of the month.
    days: Vec<i8>,
    months: Vec<i8>,
    week_begins: Weekday,
}

impl Rule {
    /// `None` if it has a part that is not understood; `until` as clocks of the series.
    pub fn new(rule: &ICalendarRecurrenceRule, until: Option<DateTime>) -> Option<Self> {
        use ICalendarFrequency::{Daily, Monthly, Weekly, Yearly};
        let has_times =
            !(rule.byhour.is_empty() && rule.byminute.is_empty() && rule.bysecond.is_empty());
        let has_rare =
            !(rule.byyearday.is_empty() && rule.byweekno.is_empty() && rule.bysetpos.is_empty());
        let is_known = matches!(rule.freq, Daily | Weekly | Monthly | Yearly);
        if !is_known || has_times || has_rare || rule.rscale.is_some() {
            return None;
        }
        let weekdays: Vec<_> = rule.byday.iter().map(weekday).collect();
        let has_ordinals = weekdays.iter().any(|(ordinal, _)| *ordinal != 0);
        // "The 20th Monday of the year" is counted through the year.
        let of_year = rule.freq == Yearly && rule.bymonth.is_empty();
        if has_ordinals && (of_year || !matches!(rule.freq, Monthly | Yearly)) {
            return None;
        }
        Some(Self {
            frequency: rule.freq,
            interval: i32::from(rule.interval.unwrap_or(1)).max(1),
            count: rule.count.map(|count| usize::try_from(count).unwrap_or(MOST)),
            until,
            weekdays,
            days: rule.bymonthday.clone(),
            months: rule.bymonth.iter().filter_map(|one| i8::try_from(one.month()).ok()).collect(),
            week_begins: rule.wkst.map_or(Weekday::Monday, day_of_week),
        })
    }

    /// Whether it says itself when it ends.
    pub fn ends(&self) -> bool {
        self.count.is_some() || self.until.is_some()
    }

    /// When it takes place, from its first time on; `last` is the last day of the event.
    pub fn times(&self, first: DateTime, last: Date) -> Vec<DateTime> {
        // One more tells that there are more.
        let most = self.count.unwrap_or(MOST + 1).min(MOST + 1);
        let latest = match (self.until, self.count) {
            (Some(until), _) => until.date(),
            (None, Some(_)) => first.date().saturating_add(LONGEST.days()),
            (None, None) => last,
        };
        let latest = latest.min(first.date().saturating_add(LONGEST.days()));
        let mut times = Vec::new();
        let mut day = first.date();
        while day <= latest && times.len() < most {
            let time = day.to_datetime(first.time());
            let is_late = self.until.is_some_and(|until| time > until);
            if !is_late && (day == first.date() || self.is_on(day, first.date())) {
                times.push(time);
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        times
    }

    /// Whether these are all times that the rule says, but for those beyond [`MOST`].
    pub fn is_whole(&self, first: DateTime, found: usize) -> bool {
        let latest = first.date().saturating_add(LONGEST.days());
        let is_far = self.until.is_some_and(|until| until.date() > latest);
        let has_more = self.until.is_none() && self.count.is_some_and(|count| found < count);
        found > MOST || !(is_far || has_more)
    }

    fn is_on(&self, day: Date, first: Date) -> bool {
        let months =
            i32::from(day.year() - first.year()) * 12 + i32::from(day.month() - first.month());
        let every = |units: i32| units % self.interval == 0;
        let is_due = match self.frequency {
            ICalendarFrequency::Daily => every(days_between(first, day)),
            ICalendarFrequency::Weekly => {
                every(days_between(self.week_of(first), self.week_of(day)) / 7)
            }
            ICalendarFrequency::Monthly => every(months),
            _ => every(i32::from(day.year() - first.year())),
        };
        is_due && self.fits_month(day, first) && self.fits_day(day, first)
    }

    fn fits_month(&self, day: Date, first: Date) -> bool {
        let is_open = self.months.is_empty();
        let is_yearly = self.frequency == ICalendarFrequency::Yearly;
        let is_by_date = self.days.is_empty() && self.weekdays.is_empty();
        match is_open {
            true => !(is_yearly && is_by_date) || day.month() == first.month(),
            false => self.months.contains(&day.month()),
        }
    }

    fn fits_day(&self, day: Date, first: Date) -> bool {
        let from_end = day.day() - day.days_in_month() - 1;
        let is_day = self.days.contains(&day.day()) || self.days.contains(&from_end);
        let is_weekday = self.weekdays.iter().any(|one| is_nth(*one, day));
        match (self.days.is_empty(), self.weekdays.is_empty()) {
            (false, false) => is_day && is_weekday,
            (false, true) => is_day,
            (true, false) => is_weekday,
            (true, true) => match self.frequency {
                ICalendarFrequency::Daily => true,
                ICalendarFrequency::Weekly => day.weekday() == first.weekday(),
                _ => day.day() == first.day(),
            },
        }
    }

    /// The day on which the week of a day begins.
    fn week_of(&self, day: Date) -> Date {
        let since = day.weekday().since(self.week_begins);
        day.saturating_sub(i32::from(since).days())
    }
}

/// Whether a day is the first, or the last but one (-2), of these weekdays in its month; 0: each.
fn is_nth((ordinal, weekday): (i32, Weekday), day: Date) -> bool {
    let from_begin = i32::from((day.day() - 1) / 7 + 1);
    let from_end = -i32::from((day.days_in_month() - day.day()) / 7 + 1);
    day.weekday() == weekday && (ordinal == 0 || ordinal == from_begin || ordinal == from_end)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn weekday(day: &ICalendarDay) -> (i32, Weekday) {
    (i32::from(day.ordwk.unwrap_or(0)), day_of_week(day.weekday))
}

fn day_of_week(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Sunday => Weekday::Sunday,
        ICalendarWeekday::Monday => Weekday::Monday,
        ICalendarWeekday::Tuesday => Weekday::Tuesday,
        ICalendarWeekday::Wednesday => Weekday::Wednesday,
        ICalendarWeekday::Thursday => Weekday::Thursday,
        ICalendarWeekday::Friday => Weekday::Friday,
        ICalendarWeekday::Saturday => Weekday::Saturday,
    }
}
