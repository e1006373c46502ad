//! Turkish.

use super::DataWords;

pub(super) static WORDS: DataWords = DataWords {
    lead: "Başka yerlerde kullanmak için program: takvimlerde, uygulamalarda ve kendi programlarınızda. Dosyalar her zaman bu site kadar günceldir.",
    other_languages: "Dosyalar bu sayfanın dilindedir. Dil değiştirildiğinde burada öteki dildekiler bulunur.",
    copying: "Bir adresi kopyalamak için bağlantıya sağ tıklayın ya da parmağınızı üzerinde tutun.",
    files: "Dosyalar",
    calendar: "Telefondaki ya da bilgisayardaki takvim için: zamanı ve yeriyle bütün oturumlar. Adresiyle takvime abone olabilirsiniz.",
    table: "Excel ve LibreOffice için: tablo olarak program; yeniden içe aktarılabilir.",
    schedule_xml: "EventFahrplan ve Giggity gibi konferans programlarını gösteren uygulamalar için.",
    schedule_json: "frab ve pretalx gibi konferans planlama yazılımları ve kendi incelemeleriniz için.",
    event: "Geliştiriciler için: bu sitenin gösterdiği her şey.",
    news: "Akış okuyucular için: haberler.",
    changes: "Akış okuyucular için: programda değişenler, örneğin saatler ve salonlar.",
    json_ld: "Arama motorları ve sayfaları okuyan başka programlar için: schema.org’a göre bilgiler, sayfaların içinde.",
    all_languages: "bütün diller",
    licence: "Lisans",
    no_licence: "Bir lisans belirtilmemiş. Dosyalar kendi takviminiz ve kendi uygulamanız içindir. Bunlardan bir şeyi başka yerde yayımlamadan önce lütfen sorun.",
    updated: "Son değişiklik",
    source: "Kaynağı belirtmek",
    source_note: "Verileri kullanırken lütfen kaynağı belirtin, örneğin şöyle:",
    as_of: "{} itibarıyla",
    changes_title: "Değişiklikler",
};
