//! Persian.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "چگونه به اینجا می\u{200c}رسید، چگونه وارد می\u{200c}شوید و اتاق\u{200c}ها کجا هستند.",
    on_map: "روی نقشهٔ OpenStreetMap",
    in_app: "در برنامهٔ نقشهٔ این دستگاه",
    transit: "با وسایل نقلیهٔ عمومی",
    station: "از ایستگاه قطار",
    parking: "با خودرو",
    bike: "با دوچرخه",
    access: "ورود",
    wifi: "وای\u{200c}فای",
    elsewhere: "آنلاین و جاهای دیگر",
    not_announced: "هنوز اعلام نشده است که رویداد کجا برگزار می\u{200c}شود.",
    step_free: "بدون پله",
    not_step_free: "دارای پله",
    steps: "{} پله|{} پله",
    lift: "با آسانسور",
    no_lift: "بدون آسانسور",
    door: "در به عرض {} سانتی\u{200c}متر",
    induction_loop: "حلقهٔ القایی شنوایی",
    no_induction_loop: "بدون حلقهٔ القایی شنوایی",
    quiet_room: "اتاق آرام",
    no_quiet_room: "بدون اتاق آرام",
    accessible_toilet: "سرویس بهداشتی دسترس\u{200c}پذیر",
    no_accessible_toilet: "بدون سرویس بهداشتی دسترس\u{200c}پذیر",
    assistance_dogs: "ورود سگ راهنما آزاد است",
    no_assistance_dogs: "ورود سگ راهنما ممکن نیست",
    cloakroom: "رخت\u{200c}کن",
    no_cloakroom: "بدون رخت\u{200c}کن",
};
