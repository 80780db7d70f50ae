"""What newsrooms print in front of a stamp: that the text was published, that it was changed, that it is today's paper.

Words are printed as newsrooms print them; case, accents and dots do not count, and a colon may follow.
"""

from __future__ import annotations

__all__ = ["FILLERS", "PUBLISHED", "READING_TIME", "TODAY", "TRAILING", "UPDATED"]

PUBLISHED: tuple[str, ...] = (
    # English
    "published", "published on", "published at", "published date", "publication date", "date published", "publish date",
    "date of publication", "first published", "first posted", "originally published", "posted", "posted on", "posted at",
    "post date", "date posted", "date", "added", "created", "issued", "released", "release date", "uploaded", "pub date",
    "submitted", "filed", "edition of", "issue of", "written on", "written", "print edition of", "published in", "story published", "article published", "published time", "pub",
    # German
    "veröffentlicht", "veröffentlicht am", "veröffentlichung", "veröffentlichungsdatum", "publiziert", "publiziert am",
    "erschienen", "erschienen am", "erstellt", "erstellt am", "erstellt von", "erstmals veröffentlicht", "datum", "erstveröffentlichung",
    "ausgabe vom", "aus der ausgabe vom", "geschrieben am", "artikel vom", "artikel veröffentlicht am", "vom", "online seit", "eingestellt am", "gepostet am",
    # French
    "publié", "publié le", "publiée le", "publication", "date de publication", "paru le", "posté le", "créé le", "mis en ligne le",
    "édition du", "article du", "article publié le", "écrit le",
    # Spanish, Portuguese, Catalan, Galician, Italian, Romanian
    "publicado", "publicado el", "publicada el", "publicado em", "publicada em", "publicado a", "publicação", "publicación",
    "edición del", "edición de", "edição de", "edizione del", "edizione di", "escrito el", "escrito em", "scritto il", "fecha de publicación", "fecha", "data de publicação", "data", "criado em", "creado el", "postado em", "publicat",
    "publicat el", "publicat la", "publicat pe", "data publicării", "postat la", "pubblicato", "pubblicato il", "pubblicata il",
    "data pubblicazione", "data di pubblicazione", "creato il", "redazione", "publicat în", "subido el",
    # Dutch, Danish, Swedish, Norwegian, Finnish, Icelandic
    "editie van", "uitgave van", "geschreven op", "skrevet", "skrivet", "gepubliceerd", "gepubliceerd op", "publicatiedatum", "geplaatst", "geplaatst op", "offentliggjort", "udgivet",
    "publiceret", "publiceret d", "publicerad", "publicerat", "publicerades", "publisert", "lagt ut", "først publisert",
    "oprettet", "skapad", "julkaistu", "julkaisuaika", "birt", "birtist", "birt þann",
    # Polish, Czech, Slovak, Hungarian, Slovene, Croatian, Serbian
    "opublikowano", "opublikowany", "data publikacji", "publikacja", "dodano", "data dodania", "utworzono", "publikováno",
    "zveřejněno", "vydáno", "vytvořeno", "datum publikace", "publikované", "zverejnené", "uverejnené", "pridané",
    "publikálva", "közzétéve", "megjelent", "megjelenés", "létrehozva", "publikálás", "objavljeno", "objavljen", "objava",
    "objavio", "izvor", "објављено", "датум објаве",
    # Baltic languages
    "paskelbta", "publikuota", "publicēts", "publicēta", "avaldatud", "ilmunud", "lisatud",
    # Russian, Ukrainian, Bulgarian, Belarusian, Macedonian
    "опубликовано", "опубликована", "опубликован", "дата публикации", "дата", "добавлено", "размещено", "создано", "опубліковано",
    "дата публікації", "додано", "розміщено", "публикувано", "публикувана", "публикувано на", "апублікавана", "објавено",
    # Greek, Turkish, Azerbaijani, Albanian
    "δημοσιεύθηκε", "δημοσιεύτηκε", "δημοσίευση", "ημερομηνία δημοσίευσης", "ημερομηνία", "αναρτήθηκε", "πρώτη δημοσίευση",
    "yayınlanma", "yayınlanma tarihi", "yayınlandı", "yayın tarihi", "giriş", "giriş tarihi", "oluşturulma", "oluşturulma tarihi",
    "eklenme", "eklenme tarihi", "eklendi", "tarih", "haber tarihi", "yayımlanma", "dərc olunub", "publikuar", "publikuar më",
    # Arabic, Persian, Urdu, Hebrew
    "نشر في", "نُشر في", "تاريخ النشر", "نشر", "نشرت في", "نشر بتاريخ", "تم النشر", "تم النشر في", "آخر نشر", "تاريخ", "كتب في",
    "تاریخ انتشار", "انتشار", "زمان انتشار", "تاریخ", "منتشر شده در", "تاریخ درج", "اشاعت", "شائع", "تاریخ اشاعت", "شائع شدہ",
    "פורסם", "פורסם ב", "פורסם בתאריך", "תאריך פרסום", "תאריך", "עלה לאתר",
    # Hindi, Marathi, Bengali, Tamil and their neighbours
    "प्रकाशित", "प्रकाशन", "प्रकाशन तिथि", "प्रकाशित तिथि", "पोस्ट किया गया", "प्रकाशित किया", "प्रकाशित दिनांक", "তারিখ", "প্রকাশিত", "প্রকাশ",
    "প্রকাশের তারিখ", "প্রকাশকাল", "প্রকাশনার সময়", "வெளியிடப்பட்டது", "பதிவு செய்த நாள்", "பதிவு", "வெளியீடு", "పబ్లిష్", "ప్రచురణ",
    "പ്രസിദ്ധീകരിച്ചത്", "ಪ್ರಕಟಣೆ", "પ્રકાશિત",
    # Thai, Vietnamese, Indonesian, Malay, Filipino
    "เผยแพร่", "เผยแพร่เมื่อ", "วันที่เผยแพร่", "โพสต์เมื่อ", "วันที่", "ลงวันที่", "xuất bản", "đăng lúc", "đăng ngày", "ngày đăng",
    "cập nhật lần đầu", "phát hành", "diterbitkan", "diterbitkan pada", "dipublikasikan", "dipublikasi", "dipublish", "diposting", "dipos",
    "tayang", "terbit", "dibuat", "tanggal", "disiarkan pada", "diterbitkan oleh", "tarikh", "tarikh terbit", "inilathala",
    # Chinese, Japanese, Korean
    "发布", "發布", "发布时间", "發布時間", "发布日期", "發布日期", "发表", "發表", "发表时间", "發表時間", "发表于", "發表於", "时间", "時間",
    "日期", "刊出日期", "刊登日期", "刊登", "上稿時間", "发稿时间", "出版", "上传", "公開", "公開日", "公開日時", "掲載", "掲載日", "掲載日時",
    "配信", "配信日時", "投稿日", "発行", "発表", "登録", "更新前", "입력", "등록", "기사입력", "기사등록", "송고", "승인", "작성", "작성일", "게시",
    "발행", "발행일", "최초입력", "입력시간", "등록일",
)  # fmt: skip

UPDATED: tuple[str, ...] = (
    # English
    "updated", "updated on", "updated at", "update", "last updated", "last updated on", "last updated at", "last update", "latest update",
    "last modified", "modified", "modified on", "modified date", "date updated", "date modified", "edited", "last edited", "revised",
    "latest revision", "corrected", "updated date", "story updated", "article updated", "upd",
    # German
    "aktualisiert", "aktualisiert am", "aktualisierung", "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung",
    "stand", "geändert", "geändert am", "zuletzt geändert", "letzte änderung", "update vom", "zuletzt bearbeitet", "zuletzt upgedatet",
    # French
    "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "dernière mise à jour", "actualisé", "actualisé le", "modifié le", "modifié",
    "dernière modification", "maj", "maj le",
    # Spanish, Portuguese, Catalan, Galician, Italian, Romanian
    "actualizado", "actualizado el", "actualizada", "actualización", "última actualización", "última actualización el", "modificado",
    "última modificación", "atualizado", "atualizado em", "atualizada em", "atualização", "última atualização", "atualizado há",
    "última modificação", "modificado em", "actualitzat", "actualitzat el", "darrera actualització", "actualizat", "actualizat la", "actualizare",
    "ultima actualizare", "aggiornato", "aggiornato il", "aggiornato al", "aggiornato alle", "aggiornamento", "ultimo aggiornamento",
    "ultima modifica", "modificato il", "ultima actualització",
    # Dutch, Danish, Swedish, Norwegian, Finnish, Icelandic
    "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "gewijzigd", "aangepast", "opdateret",
    "sidst opdateret", "senest opdateret", "uppdaterad", "uppdaterat", "uppdaterades", "senast uppdaterad", "senast ändrad", "oppdatert", "sist oppdatert",
    "endret", "sist endret", "päivitetty", "viimeksi päivitetty", "muokattu", "uppfært", "síðast uppfært", "breytt",
    # Polish, Czech, Slovak, Hungarian, Slovene, Croatian, Serbian
    "zaktualizowano", "aktualizacja", "ostatnia aktualizacja", "data aktualizacji", "zmodyfikowano", "aktualizováno", "aktualizace",
    "poslední aktualizace", "upraveno", "aktualizované", "aktualizácia", "upravené", "frissítve", "frissítés", "utolsó frissítés", "módosítva",
    "posodobljeno", "ažurirano", "zadnja izmjena", "zadnje ažuriranje", "poslednja izmena", "ажурирано", "последња измена",
    # Baltic languages
    "atnaujinta", "atjaunots", "atjaunināts", "uuendatud", "muudetud",
    # Russian, Ukrainian, Bulgarian, Belarusian, Macedonian
    "обновлено", "обновлён", "обновлена", "дата обновления", "последнее обновление", "изменено", "оновлено", "останнє оновлення", "змінено",
    "обновена", "обновен", "актуализирано", "последна промяна", "последна актуализация", "абноўлена", "ажурирано на",
    # Greek, Turkish, Azerbaijani, Albanian
    "ενημερώθηκε", "τελευταία ενημέρωση", "ενημέρωση", "τελευταία τροποποίηση", "güncelleme", "güncelleme tarihi", "güncellendi", "son güncelleme",
    "son güncelleme tarihi", "güncellenme", "güncellenme tarihi", "yenilənib", "përditësuar",
    # Arabic, Persian, Urdu, Hebrew
    "آخر تحديث", "تحديث", "تم التحديث", "تم التحديث في", "تاريخ التحديث", "حدث في", "آخر تعديل", "بروزرسانی", "به‌روزرسانی", "به روز شده", "به‌روز شده",
    "آخرین به‌روزرسانی", "آخرین بروزرسانی", "تاریخ به‌روزرسانی", "اپ ڈیٹ", "اپڈیٹ", "آخری اپ ڈیٹ", "עודכן", "עודכן ב", "עדכון אחרון", "עודכן לאחרונה",
    # Hindi, Marathi, Bengali, Tamil and their neighbours
    "अपडेट", "अपडेटेड", "अद्यतन", "अंतिम अपडेट", "संशोधित", "अंतिम अद्यतन", "अपडेट किया गया", "আপডেট", "সর্বশেষ আপডেট", "হালনাগাদ", "புதுப்பிக்கப்பட்டது",
    "மாற்றம் செய்த நாள்", "అప్డేట్", "അപ്ഡേറ്റ്", "അപ്‌ഡേറ്റഡ്", "ಅಪ್ಡೇಟ್", "અપડેટ",
    # Thai, Vietnamese, Indonesian, Malay, Filipino
    "อัปเดต", "อัพเดต", "อัพเดท", "อัปเดตล่าสุด", "อัพเดตล่าสุด", "แก้ไขล่าสุด", "ปรับปรุงล่าสุด", "cập nhật", "cập nhật lúc", "cập nhật lần cuối", "sửa đổi",
    "diperbarui", "diperbaharui", "terakhir diperbarui", "pembaruan", "diupdate", "dikemas kini", "dikemaskini", "kemas kini", "dimutakhirkan", "na-update",
    # Chinese, Japanese, Korean
    "更新", "更新时间", "更新時間", "更新日期", "最后更新", "最後更新", "最后更新时间", "最後更新時間", "最新更新", "更新於", "更新于", "修改", "修改时间", "更新日",
    "更新日時", "最終更新", "最終更新日", "最終更新日時", "改訂", "수정", "최종수정", "기사수정", "수정시간", "수정일", "업데이트", "최종업데이트", "갱신",
)  # fmt: skip

# The date of the day on which somebody looked, not of the article.
TODAY: tuple[str, ...] = (
    "today's paper", "today's epaper", "today's e-paper", "today is", "today's date", "epaper", "e-paper", "follow us", "print edition",
    "heute ist", "hoy es", "hoje é", "oggi è", "edición de hoy", "bugün", "сегодня", "сьогодні", "اليوم", "امروز", "आज का पेपर", "আজ",
    "hari ini", "hôm nay", "วันนี้", "今日は", "今天是", "오늘",
)  # fmt: skip

# In these scripts the label also follows its stamp: "10時00分更新".
TRAILING: frozenset[str] = frozenset(
    "更新 公開 掲載 配信 発表 発行 登録 発布 发布 發布 發表 发表 上传 刊登 改訂 修改 입력 수정 등록 송고 게시 승인".split()
)

# Words that stand between the parts of a stamp, or beside it, and say nothing themselves.
FILLERS: tuple[str, ...] = (
    "at", "on", "the", "of", "by", "from", "o'clock", "hours", "hrs", "hr", "local time", "time", "local", "date", "last", "first", "in", "to",
    "um", "am", "den", "der", "dem", "vom", "von", "uhr", "gegen", "und", "and", "et", "y", "e",
    "à", "le", "la", "les", "au", "a", "las", "los", "el", "al", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "às", "as", "em", "no", "na",
    "h", "hs", "hora", "horas", "heure", "heures", "ore", "ora", "alle", "il", "dell", "min", "s",
    "om", "op", "te", "uur", "kl", "klo", "kello", "klukkan", "klokken", "d", "den", "af", "av", "i", "på",
    "o", "w", "dn", "dnia", "godz", "godzina", "godzinie", "v", "ve", "hod", "hodin", "u", "ob", "uri", "dne", "óra", "órakor", "kell", "plkst",
    "r", "roku", "rok", "г", "года", "год", "р", "року", "в", "во", "у", "о", "об", "час", "часа", "от", "на", "ч", "мин",
    "στις", "την", "ώρα", "στη", "saat", "tarihinde", "tarihli",
    "في", "الساعة", "بتاريخ", "الموافق", "ساعت", "در", "مورخ", "بوقت", "کو", "بجے", "بج", "کر", "منٹ", "ה", "ב", "בשעה", "יום", "يوم",
    "को", "बजे", "में", "समय", "তারিখে", "সময়", "টা", "মি", "மணி", "நேரம்", "น", "เวลา", "วัน", "ที่", "วันที่", "พศ", "ลง",
    "lúc", "ngày", "năm", "vào", "giờ", "pukul", "jam", "pada", "tgl", "hari", "ng", "sa", "ika",
    "时间", "時間", "時", "于", "於", "at the", "기준", "간", "頃", "ころ", "nå", "nettopp", "just", "now", "gerade", "eben", "nu", "より", "現在", "の",
)  # fmt: skip

# "5 min read" stands beside many stamps.
READING_TIME: frozenset[str] = frozenset(
    "min mins minute minutes minuten read reading lesezeit lesedauer lesen de lecture lectura leitura lettura di tempo temps time "
    "tiempo leestijd læsetid lästid lesetid czytania okuma suresi dakika menit baca แนะนำ minutos minuti minuter minutter".split()
)
