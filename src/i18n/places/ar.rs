//! Arabic.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "كيف تصلون إلى هنا، وكيف تدخلون، وأين توجد القاعات.",
    on_map: "على خريطة OpenStreetMap",
    in_app: "في تطبيق الخرائط على هذا الجهاز",
    transit: "بالمواصلات العامة",
    station: "من محطة القطار",
    parking: "بالسيارة",
    bike: "بالدراجة",
    access: "الدخول",
    wifi: "شبكة واي فاي",
    elsewhere: "عبر الإنترنت وفي أماكن أخرى",
    not_announced: "لم يُعلن بعد مكان إقامة الفعالية.",
    step_free: "دون درجات",
    not_step_free: "ليس دون درجات",
    steps: "دون درجات|درجة واحدة|درجتان|{} درجات|{} درجة|{} درجة",
    lift: "مع مصعد",
    no_lift: "دون مصعد",
    door: "باب بعرض {} سم",
    induction_loop: "حلقة سمعية",
    no_induction_loop: "لا حلقة سمعية",
    quiet_room: "غرفة هادئة",
    no_quiet_room: "لا غرفة هادئة",
    accessible_toilet: "مرحاض ملائم لذوي الإعاقة",
    no_accessible_toilet: "لا مرحاض ملائمًا لذوي الإعاقة",
    assistance_dogs: "يُسمح بكلاب المساعدة",
    no_assistance_dogs: "لا يُسمح بكلاب المساعدة",
    cloakroom: "غرفة لحفظ المعاطف",
    no_cloakroom: "لا غرفة لحفظ المعاطف",
};
