"""Words that say what a page is: a live blog, a column of short items, a table of contents."""

from __future__ import annotations

__all__ = ["BRIEFS", "CONTENTS", "LIVE"]

LIVE = (
    # Germanic
    "live", "liveblog", "live-blog", "liveticker", "live-ticker", "newsticker", "newsblog", "ticker", "ticker-blog",
    "the latest", "as it happened", "minute by minute", "minute-by-minute", "rolling coverage", "latest updates",
    "minute für minute", "zum nachlesen", "minuut tot minuut", "minut for minut", "minutt for minutt",
    "minut för minut", "direktrapport", "direktesport", "hetki hetkeltä", "suora lähetys", "í beinni",
    # Romance
    "en direct", "minute par minute", "heure par heure", "en vivo", "en directo",
    "minuto a minuto", "última hora", "ao vivo", "em direto", "diretta", "in diretta",
    "dal vivo", "ora per ora", "minuto per minuto", "live text", "în direct", "minut cu minut", "en directe",
    "minut a minut",
    # Slavic and Baltic
    "na żywo", "relacja", "minuta po minucie", "živě", "naživo", "uživo", "v živo", "iz minute u minutu",
    "онлайн", "прямая трансляция", "прямой эфир", "трансляция", "хроника", "наживо", "онлайн-трансляція", "на живо",
    "уживо", "на живо", "tiešraide", "tiesiogiai",
    # Others of Europe
    "élő", "percről percre", "canlı", "dakika dakika", "anlık", "ζωντανά", "λεπτό προς λεπτό", "drejtpërdrejt",
    # Asia and Africa
    "مباشر", "لحظة بلحظة", "زنده", "لحظه به لحظه", "براہ راست", "שידור חי", "עדכונים שוטפים", "דיווח חי", "लाइव", "लाईव",
    "লাইভ", "সরাসরি", "நேரலை", "లైవ్", "สด", "เกาะติด", "trực tiếp", "trực tuyến", "siaran langsung",
    "secara langsung", "moja kwa moja", "速報", "ライブ", "タイムライン", "詳報", "实时", "直播", "實時", "滚动更新",
    "실시간", "생중계", "속보",
)  # fmt: skip
"""What stands in the title of a page that is filled while something happens, case-folded."""

BRIEFS = (
    "in brief", "briefs", "briefly", "in short", "at a glance", "roundup", "round-up", "around the", "from around",
    "kurz gemeldet", "kurz notiert", "kurz gefasst", "kurzmeldungen", "kurznachrichten", "meldungen", "in kürze",
    "kompakt", "en bref", "brèves", "l'essentiel", "en breve", "breves", "in breve", "brevi", "em resumo", "em síntese",
    "curtas", "giro de notícias", "pe scurt", "kort nytt", "kortnytt", "i korthet", "korthet", "korta nyheter", "kort fortalt",
    "kort sagt", "notiser", "kort nieuws", "in het kort", "lyhyesti", "í stuttu máli", "w skrócie", "krótko", "stručně",
    "krátce", "stručne", "krátko", "röviden", "ukratko", "na kratko", "накратко", "укратко", "коротко", "кратко",
    "стисло", "дайджест", "εν συντομία", "σύντομα", "kısa kısa", "kısaca", "باختصار", "موجز", "أخبار قصيرة",
    "کوتاه از", "خبر کوتاه", "مختصر", "בקצרה", "संक्षेप", "संक्षिप्त", "সংক্ষেপে", "சுருக்கம்", "ข่าวสั้น", "tin vắn",
    "điểm tin", "tin tức ngắn", "singkat", "sekilas", "ringkas", "kwa ufupi", "短信", "短報", "ニュース短信", "簡訊", "简讯",
    "快讯", "단신", "간추린",
)  # fmt: skip
"""What stands in the name of a column of short items, case-folded."""

CONTENTS = frozenset(
    (
        "contents", "table of contents", "in this issue", "headlines", "index", "inhalt", "inhaltsverzeichnis", "übersicht",
        "sommaire", "table des matières", "contenido", "índice", "sumario", "sumário", "conteúdo", "indice", "sommario",
        "cuprins", "inhoud", "inhoudsopgave", "innehåll", "innhold", "indhold", "sisällys", "sisältö", "spis treści",
        "obsah", "tartalom", "tartalomjegyzék", "sadržaj", "kazalo", "съдържание", "содержание", "оглавление", "зміст",
        "περιεχόμενα", "içindekiler", "المحتويات", "فهرست", "תוכן העניינים", "विषय सूची", "সূচিপত্র", "สารบัญ", "mục lục",
        "daftar isi", "isi kandungan", "yaliyomo", "目录", "目錄", "目次", "차례", "목차",
    )
)  # fmt: skip
"""What stands above a table of contents and nothing else on its line, case-folded."""
