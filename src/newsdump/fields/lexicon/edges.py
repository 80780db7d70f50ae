"""What a web page says at its two ends: links past its menu at the top, law and contact at the bottom; case-folded.

A list can only confirm what structure suggests. It was gathered by hand for the languages of the library.
"""

from __future__ import annotations

__all__ = ["BOTTOM", "TOP"]

TOP = (
    "skip to", "skip navigation", "skip advert", "skip links", "jump to content", "jump to navigation", "jump directly to",
    "accessibility links", "accessibility help", "go to content", "go to main",
    "zum inhalt", "zum hauptinhalt", "zur navigation", "zur hauptnavigation", "zur suche", "direkt zum", "springe zu",
    "springen sie", "navigation überspringen", "inhalt springen", "zum menü",
    "aller au contenu", "aller au menu", "aller à la", "accéder au contenu", "passer au contenu",
    "saltar al", "ir al contenido", "saltar a contenido", "ir directamente al", "pasar al contenido",
    "ir para o conteúdo", "pular para", "saltar para", "ir para o menu",
    "vai al contenuto", "vai al menu", "salta al contenuto", "passa al contenuto",
    "ga naar de inhoud", "naar hoofdinhoud", "direct naar", "naar de inhoud", "overslaan en",
    "hoppa till", "gå till innehåll", "till innehållet", "gå direkt till", "hopp til", "hopp over", "gå til innhold",
    "til hovedinnhold", "gå til indhold", "gå til hovedindhold", "spring til", "spring over", "fara í efni",
    "siirry sisältöön", "siirry suoraan", "hyppää sisältöön",
    "przejdź do", "przeskocz do", "przejść do", "přejít k", "přejít na", "přeskočit", "preskočiť", "prejsť na",
    "ugrás a", "tovább a tartalomra", "sari la conținut", "sari la continut", "mergi la conținut",
    "перейти к", "перейти до", "к основному содержанию", "към съдържанието", "скочи на", "пређи на", "preskoči na",
    "skoči na", "idi na sadržaj", "preskoči", "μετάβαση στο", "içeriğe", "ana içeriğe",
    "انتقل إلى", "تخطي إلى", "تجاوز إلى", "رفتن به محتوا", "پرش به", "דלג לתוכן", "עבור לתוכן", "دلگ",
    "मुख्य सामग्री", "सामग्री पर", "মূল বিষয়", "ข้ามไปยัง", "ข้ามไป", "bỏ qua", "chuyển đến nội dung", "lewati ke",
    "langsung ke konten", "langkau ke", "ruka hadi", "跳到", "跳至", "跳转到", "跳轉", "本文へ", "メインコンテンツ",
    "本文に移動", "본문 바로가기", "본문으로", "메뉴 바로가기", "#alternate", " alternate", "#rss",
    "googletagmanager.com/ns.html", "refresh(",
)  # fmt: skip
"""Links past the menu to the text, as the first lines of web pages have them; and feeds, as a text browser prints."""

BOTTOM = (
    "©", "(c) ", "copyright", "ⓒ", "all rights", "privacy", "terms of", "terms and", "terms & cond", "cookie", "contact us",
    "rights reserved", "about us", "advertise with", "sitemap", "site map", "may not be published",
    "datenschutz", "impressum", "kontakt", "agb", "nutzungsbedingungen", "barrierefreiheit", "mediadaten",
    "mentions légales", "confidentialité", "conditions générales", "nous contacter", "politique de",
    "aviso legal", "privacidad", "contacto", "política de", "condiciones de", "quiénes somos", "términos",
    "privacidade", "termos de uso", "fale conosco", "contato", "expediente", "anuncie",
    "riproduzione", "note legali", "contatti", "chi siamo", "p.iva", "p. iva", "partita iva", "informativa",
    "privacybeleid", "voorwaarden", "colofon", "adverteren", "auteursrecht",
    "integritet", "kontakta oss", "om oss", "personvern", "kontakt oss", "privatliv", "persónuvernd", "hafðu samband",
    "tietosuoja", "käyttöehdot", "yhteystiedot",
    "polityka prywatności", "regulamin", "redakcja", "zásady", "ochrana osobn", "podmínky", "podmienky", "obchodní",
    "adatvédelm", "impresszum", "felhasználási", "confidențialitate", "termeni", "politica de",
    "конфиденциальност", "политика", "реклама на", "контакты", "редакци", "права защищены", "права захищені",
    "конфіденційн", "условия", "поверителност", "контакти", "приватност", "услови", "privatnost", "zasebnost", "uvjeti",
    "απορρήτου", "όροι χρήσης", "επικοινωνία", "gizlilik", "iletişim", "künye", "kullanım",
    "الخصوصية", "اتصل بنا", "جميع الحقوق", "من نحن", "تماس با ما", "درباره ما", "حریم خصوصی", "تمامی حقوق",
    "פרטיות", "תנאי שימוש", "צור קשר", "کل حقوق", "ہم سے رابطہ", "गोपनीयता", "संपर्क", "गोपनीय", "নীতিমালা", "যোগাযোগ",
    "தனியுரிமை", "గోప్యత", "นโยบาย", "ติดต่อเรา", "สงวนลิขสิทธิ์", "bảo mật", "liên hệ", "bản quyền",
    "kebijakan", "hubungi kami", "tentang kami", "redaksi", "privasi", "faragha", "wasiliana",
    "版权", "版權", "隐私", "隱私", "联系我们", "聯絡我們", "关于我们", "關於我們", "利用規約", "プライバシー", "お問い合わせ",
    "著作権", "会社概要", "개인정보", "이용약관", "저작권", "무단 전재", "무단전재", "청소년보호",
)  # fmt: skip
"""Law, contact and the publisher's own matters, as the last lines of web pages have them."""
