"""Words in and around the names of people and houses, and words that are no part of one. Data only; all casefolded."""

from __future__ import annotations

__all__ = [
    "AFTER_NAMES",
    "AGENCIES_ALL",
    "CALENDAR_WORDS",
    "FUNCTION_WORDS",
    "JOINERS",
    "NO_PERSON",
    "ORGANISATION_WORDS",
    "PARTICLES",
    "PLACEHOLDERS",
    "ROLE_WORDS",
    "SUFFIXES",
    "TWO_WORD_PLACES",
]

# Small words that stand inside names of people.
PARTICLES: frozenset[str] = frozenset(
    "al bin ben bint da das de del della dell den der des di do dos du e el en ibn la las le los ten ter van vom von y "
    "zu zum zur af av st. d' o' mc abu umm".split()
)

# Small words that join the parts of a credit.
JOINERS: frozenset[str] = frozenset(
    "via for by of the and und et y e og och i en a an & + with pool handout stringer file photo photos pic images "
    "courtesy uncredited from per tramite für pour para por von über im auf på til fra från voor door".split()
)

# What a credit prints where no person is named.
PLACEHOLDERS: frozenset[str] = frozenset(
    [
        *("pool", "handout", "stringer", "uncredited", "supplied", "contributed", "submitted", "provided", "courtesy"),
        *("file", "photo", "photos", "screenshot", "screengrab", "montage", "privat", "private", "collage", "archiv"),
        *("archive", "archives", "illustration", "cortesía", "cortesia", "divulgação", "reprodução", "istimewa", "dok"),
        *("humas", "aðsend", "nezn.", "n/a", "staff", "reporter", "unbekannt", "ho", "hand", "out", "foto", "pr"),
    ]
)

# Words of organisations: what holds one is no person.
ORGANISATION_WORDS: frozenset[str] = frozenset(
    [
        *(
            "agency",
            "agencia",
            "agência",
            "agence",
            "agentur",
            "agenzia",
            "ajansı",
            "news",
            "press",
            "presse",
            "prensa",
        ),
        *("images", "image", "photo", "photos", "photography", "pictures", "picture", "media", "wire", "times", "post"),
        *("daily", "herald", "tribune", "guardian", "gazette", "journal", "magazine", "chronicle", "standard", "echo"),
        *("television", "tv", "radio", "channel", "network", "broadcasting", "studios", "studio", "films", "pictures"),
        *("ministry", "office", "department", "government", "police", "polizei", "army", "navy", "force", "forces"),
        *("service", "services", "council", "university", "universität", "universidad", "college", "school", "museum"),
        *(
            "institute",
            "instituto",
            "institut",
            "foundation",
            "fundación",
            "stiftung",
            "association",
            "society",
            "club",
        ),
        *("company", "group", "inc", "ltd", "gmbh", "corp", "co", "llc", "ag", "plc", "kg", "sa", "spa", "union"),
        *("house", "palace", "court", "embassy", "parliament", "parlament", "senate", "commission", "committee"),
        *("publishing", "verlag", "zeitung", "nachrichten", "nachrichtenagentur", "rundfunk", "redaktion", "redaction"),
        *("redacción", "redação", "redazione", "redaktionen", "editorial", "newsroom", "desk", "team", "staff"),
        *("facebook", "instagram", "twitter", "youtube", "tiktok", "telegram", "google", "social", "truth"),
        *("collection", "archive", "archives", "library", "center", "centre", "national", "state", "federal"),
        *("white", "supreme", "united", "states", "nations", "world", "international", "global", "ministerio"),
        *("ministério", "ministère", "ministerium", "gobierno", "governo", "gouvernement", "bundesregierung", "estate"),
        *("hospital", "airport", "festival", "theatre", "theater", "gallery", "records", "entertainment", "sports"),
        *("sport", "communications", "department", "bureau", "board", "authority", "administration", "party"),
        *("content", "article", "read", "more", "view", "show", "sign", "subscribe", "share", "share:", "today"),
    ]
)

SUFFIXES: frozenset[str] = frozenset(["jr", "sr", "jr.", "sr.", "md", "m.d.", "phd", "ph.d.", "ii", "iii", "iv", "esq"])

# Words that no line of names holds: prose, menus, buttons.
FUNCTION_WORDS: frozenset[str] = frozenset(
    [
        *("a", "an", "the", "of", "to", "in", "on", "at", "for", "from", "with", "as", "is", "are", "was", "were"),
        *("be", "has", "have", "had", "will", "would", "can", "could", "should", "not", "no", "this", "that", "these"),
        *("it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "your", "but", "or", "if"),
        *("how", "why", "what", "when", "where", "who", "which", "all", "more", "most", "new", "now", "after", "over"),
        *("says", "said", "say", "into", "out", "up", "down", "than", "then", "about", "here", "there", "get", "go"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday"),
        *("january", "february", "march", "april", "june", "july", "august", "september", "october", "november"),
        *("december", "read", "share", "home", "sign", "log", "menu", "search", "news", "sport", "sports", "world"),
        *("politics", "business", "video", "photo", "photos", "live", "latest", "top", "stories", "subscribe"),
        *("contact", "us", "privacy", "policy", "terms", "cookie", "cookies", "about", "login", "newsletter"),
        *("der", "die", "das", "ein", "eine", "einen", "einem", "ist", "sind", "war", "und", "oder", "mit", "für"),
        *("auf", "im", "zu", "zum", "zur", "nach", "bei", "aus", "wie", "was", "wer", "nicht", "mehr", "alle", "so"),
        *("sie", "er", "es", "wir", "ihr", "uhr", "montag", "dienstag", "mittwoch", "donnerstag", "freitag"),
        *("samstag", "sonntag", "les", "une", "un", "est", "dans", "sur", "pour", "avec", "qui", "que", "au", "aux"),
        *("los", "las", "una", "es", "en", "con", "para", "por", "que", "se", "su", "sus", "al", "os", "um", "uma"),
        *("na", "no", "em", "com", "il", "lo", "gli", "un", "una", "che", "per", "con", "nel", "het", "een", "van"),
        *("op", "met", "voor", "niet", "det", "en", "et", "til", "på", "som", "er", "har", "med", "för", "att"),
        *("yang", "dan", "di", "ke", "dari", "untuk", "ini", "itu", "w", "z", "na", "do", "się", "nie", "jest"),
        *("в", "на", "с", "и", "по", "из", "за", "не", "что", "как", "это", "для", "ve", "bir", "bu", "için", "ile"),
        *("في", "من", "على", "عن", "إلى", "مع", "و", "که", "در", "از", "به", "را", "का", "की", "के", "में", "से", "है"),
    ]
)

# What a line of a person's trade holds; a name ends where one begins.
ROLE_WORDS: frozenset[str] = frozenset(
    [
        *("staff", "special", "senior", "chief", "deputy", "associate", "assistant", "contributing", "freelance"),
        *("reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors"),
        *("journalist", "journalists", "columnist", "contributor", "producer", "photographer", "photojournalist"),
        *("political", "business", "sports", "health", "science", "education", "digital", "lifestyle", "news"),
        *("technology", "economics", "environment", "crime", "entertainment", "diplomatic", "defence", "royal", "head"),
        *("investigative", "multimedia", "bureau", "analyst", "commentator", "critic", "presenter", "anchor", "desk"),
        *(
            "redakteur",
            "redakteurin",
            "reporterin",
            "korrespondent",
            "korrespondentin",
            "journalistin",
            "chefredakteur",
        ),
        *(
            "chefredakteurin",
            "chefreporter",
            "chefreporterin",
            "leiter",
            "leiterin",
            "ressortleiter",
            "ressortleiterin",
        ),
        *("volontär", "volontärin", "autor", "autorin", "gastautor", "gastautorin", "kolumnist", "kolumnistin"),
        *("wirtschaftsredakteur", "sportredakteur", "politikredakteur", "lokalredakteur", "wirtschaftskorrespondent"),
        *("auslandskorrespondent", "auslandskorrespondentin", "politikredakteurin", "wirtschaftsredakteurin"),
        *("journaliste", "correspondant", "correspondante", "envoyé", "envoyée", "rédacteur", "rédactrice", "grand"),
        *("periodista", "corresponsal", "redactor", "redactora", "enviado", "enviada", "reportero", "reportera"),
        *("jornalista", "repórter", "correspondente", "editora", "colunista", "estagiário", "estagiária"),
        *("giornalista", "inviato", "inviata", "corrispondente", "redattore", "redattrice"),
        *(
            "kommentator",
            "redaktør",
            "redaktör",
            "utrikeskorrespondent",
            "reportasjeleder",
            "verslaggever",
            "redacteur",
        ),
        *(
            "correspondente",
            "toimittaja",
            "dziennikarz",
            "dziennikarka",
            "redaktor",
            "redaktorka",
            "novinář",
            "reportérka",
        ),
        *("reportér", "jurnalis", "wartawan", "kontributor", "penulis", "editor:", "muhabir", "muhabiri", "yazar"),
        *("корреспондент", "журналист", "кореспондент", "журналистка", "обозреватель", "редактор", "автор"),
        *(
            "lokalredaktion",
            "politikredaktion",
            "redaktion",
            "redaktionsleiter",
            "redaktionsleiterin",
            "reporterchefin",
        ),
        *("parliamentary", "political", "national", "foreign", "court", "courts", "city", "regional", "local", "legal"),
        *(
            "content",
            "director",
            "showbiz",
            "football",
            "economy",
            "financial",
            "data",
            "audience",
            "managing",
            "executive",
        ),
        *("ledarskribent", "chefredaktör", "politikreporter", "fotograf", "fotografin", "videojournalist"),
    ]
)

# Buttons that pages print behind a writer's name.
AFTER_NAMES: frozenset[str] = frozenset(
    "follow following folgen tips tip seguir suivre segui sígueme siga volg følg följ obserwuj sledovat követés urmărește "
    "подписаться takip ikuti theo contact kontakt kontakta e-mail email mail profil profile bio".split()
)

# Words that no person is called: of menus, buttons and boxes near a headline.
NO_PERSON: frozenset[str] = frozenset(
    "key points point ad ads advertisement anzeige werbung publicité publicidad publicidade pubblicità reklame reklam annons reklama "
    "feedback comments comment kommentare kommentar commentaires comentarios comentários commenti reacties edition ausgabe édition edición "
    "edição edizione editie e-paper epaper store shop app podcast podcasts video videos vidéo vidéos vídeo vídeos live ticker liveblog "
    "artikel article articles articolo articoli artículo artículos artigo artigos artykuł artikkel story stories geschichte plus premium "
    "abo abonnement abonnieren abonnez-vous suscríbete suscribirse assine abbonati abbonamento abone abonner prenumerera subscribe login "
    "anmelden einloggen registrieren connexion iniciar sesión entrar accedi inloggen logg logga teilen twittern senden drucken share tweet "
    "print email save gift copy link links partager envoyer imprimer compartir imprimir compartilhar condividi stampa delen afdrukken del "
    "dela paylaş bagikan lesezeit minuten minutes min reading leitura lectura lecture lettura zeit time uhr aktuelle aktuell next prev "
    "previous zurück weiter menü menu suche search recherche buscar cerca zoeken sök søk szukaj home startseite accueil inicio início hjem hem "
    "topics thema themen tags schlagworte sujets temas temi emner review rezension factcheck faktencheck fact check explainer explained "
    "analysis analyse análisis análise analisi kommentiert opinion meinung opinión opinião opinie mening hintergrund dossier serie series "
    "interview entrevista intervista newsletter newsletters update updates breaking exclusive exklusiv photo photos foto fotos bild bilder "
    "bilderstrecke galerie gallery image images audio hören listen anhören écouter escuchar ouvir ascolta politik politics política "
    "politique politica wirtschaft business economy economía économie economia sport sports deportes esportes kultur culture cultura "
    "panorama gesellschaft wissenschaft science technology technik digital lifestyle industry tech opportunity health gesundheit "
    "weather wetter météo tiempo clima general gratis free kostenlos more mehr plus más mais altro meer mer więcej daha lainnya top best "
    "latest neueste dernières últimas ultime senaste siste nyheter notizie noticias notícias actualités nachrichten berita haberler "
    "ad-free advertorial sponsored gesponsert promoted rights reserved copyright impressum datenschutz agb terms privacy cookies "
    "cost price preis angebot angebote günstige deals deal tarife testen test tests ratgeber guide tips tipps background nunua ol "
    "newspapers media press images agency agencies weitere informationen information informations información learn jifunze transformers "
    "commission kommission commissione comisión ministerium rückbau demo award awards prize world cup league liga bundesliga".split()
)

# Places of two words that stand behind a name.
TWO_WORD_PLACES: frozenset[str] = frozenset(
    [
        *("new york", "los angeles", "san francisco", "san diego", "las vegas", "new orleans", "tel aviv", "hong kong"),
        *("new delhi", "abu dhabi", "kuala lumpur", "buenos aires", "são paulo", "sao paulo", "rio de janeiro"),
        *(
            "mexico city",
            "cape town",
            "den haag",
            "the hague",
            "la paz",
            "addis ababa",
            "addis abeba",
            "st. petersburg",
        ),
        *("sankt petersburg", "san salvador", "santo domingo", "port-au-prince", "quezon city", "kuwait city"),
        *("ho chi minh city", "phnom penh", "tel aviv-jaffa", "washington d.c.", "washington dc", "frankfurt am main"),
        *("united kingdom", "united states", "south africa", "south korea", "north korea", "saudi arabia", "sri lanka"),
        *("burkina faso", "costa rica", "el salvador", "new zealand", "northern ireland", "west virginia"),
        *("middle east", "latin america", "north america", "south america", "south asia", "east asia", "asia pacific"),
        *(
            "central africa",
            "west africa",
            "east africa",
            "european union",
            "united nations",
            "white house",
            "supreme court",
        ),
    ]
)

# What a source line says where it names no agency.
AGENCIES_ALL: frozenset[str] = frozenset(
    [
        *(
            "agencies",
            "agency",
            "agencias",
            "agenturen",
            "agences",
            "agenzie",
            "agências",
            "ajanslar",
            "bureaus",
            "byråer",
        ),
        *(
            "وكالات",
            "الوكالات",
            "एजेंसी",
            "एजेंसियां",
            "सभी एजेंसियां",
            "wires",
            "news agencies",
            "agencies report",
            "агентства",
        ),
        *("haber merkezi", "com", "internet", "redaktion", "redacción", "redação"),
    ]
)

# Months and days that stand between a name and its date.
CALENDAR_WORDS: frozenset[str] = frozenset(
    [
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
        *("december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"),
        *(
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "am",
            "vom",
            "le",
            "el",
            "on",
        ),
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        *("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
    ]
)
