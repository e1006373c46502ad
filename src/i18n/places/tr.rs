//! Turkish.

use super::PlaceWords;

pub(super) static WORDS: PlaceWords = PlaceWords {
    lead: "Buraya nasıl gelinir, nasıl girilir ve salonlar nerede.",
    on_map: "OpenStreetMap haritasında",
    in_app: "Bu cihazın harita uygulamasında",
    transit: "Toplu taşımayla",
    station: "Tren garından",
    parking: "Otomobille",
    bike: "Bisikletle",
    access: "Giriş",
    wifi: "Wi-Fi",
    elsewhere: "Çevrim içi ve başka yerler",
    not_announced: "Etkinliğin nerede yapılacağı henüz duyurulmadı.",
    step_free: "basamaksız",
    not_step_free: "basamaklı",
    steps: "{} basamak|{} basamak",
    lift: "asansörlü",
    no_lift: "asansör yok",
    door: "kapı genişliği {} cm",
    induction_loop: "indüksiyon döngüsü",
    no_induction_loop: "indüksiyon döngüsü yok",
    quiet_room: "sessiz oda",
    no_quiet_room: "sessiz oda yok",
    accessible_toilet: "engelli tuvaleti",
    no_accessible_toilet: "engelli tuvaleti yok",
    assistance_dogs: "yardımcı köpekler girebilir",
    no_assistance_dogs: "yardımcı köpekler giremez",
    cloakroom: "vestiyer",
    no_cloakroom: "vestiyer yok",
};
