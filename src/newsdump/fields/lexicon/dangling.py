"""Words that no sentence, headline or name ends with: articles, prepositions and conjunctions, in small letters.

A word that ends sentences too in any of these languages ("on", "in" as adverbs; "a" alone is a letter) may stand here:
what is asked is whether a line that is unended goes on in the next.
"""

from __future__ import annotations

__all__ = ["ADVERBS", "DANGLING"]

DANGLING: frozenset[str] = frozenset(
    [
        # English
        *("a", "an", "the", "of", "to", "from", "with", "and", "or", "but", "that", "which", "who", "whose", "by"),
        *("into", "than", "as", "at", "for", "if", "because", "while", "between", "among", "against", "during"),
        *("its", "his", "their", "our", "your", "my", "is", "are", "was", "were", "be", "has", "have", "had", "called"),
        *("including", "like", "via", "per", "upon", "until", "whether", "according"),
        # German
        *("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder"),
        *("von", "vom", "zu", "zum", "zur", "mit", "bei", "beim", "für", "gegen", "durch", "über", "unter", "nach"),
        *("vor", "zwischen", "im", "in", "ins", "am", "als", "dass", "wie", "seit", "wegen", "ohne", "sowie", "laut"),
        *("dieser", "diese", "dieses", "seine", "seiner", "seinem", "ihre", "ihrer", "ihrem", "ist", "sind", "hat"),
        # French
        *("le", "la", "les", "un", "une", "du", "de", "au", "aux", "et", "ou", "dans", "sur", "sous", "avec", "pour"),
        *("par", "chez", "entre", "contre", "vers", "dont", "que", "qui", "ce", "cette", "ces", "son", "sa", "ses"),
        *("leur", "leurs", "notre", "est", "sont", "selon"),
        # Spanish, Portuguese, Italian, Romanian
        *("el", "los", "las", "del", "al", "una", "unos", "unas", "y", "e", "o", "u", "con", "por", "para", "sin"),
        *("sobre", "desde", "hasta", "según", "su", "sus", "es", "os", "do", "da", "dos", "das", "no", "na", "nos"),
        *("nas", "um", "uma", "ao", "à", "às", "aos", "com", "pelo", "pela", "em", "seu", "sua", "seus", "suas"),
        *("il", "lo", "gli", "i", "di", "dei", "degli", "delle", "della", "dello", "dal", "dalla", "nel", "nella"),
        *("sul", "sulla", "per", "che", "tra", "fra", "alla", "allo", "agli", "alle", "suo", "sono"),
        *("și", "sau", "cu", "pe", "din", "către", "lui", "unui", "unei", "că", "care", "este", "prin", "pentru"),
        # Dutch, Swedish, Norwegian, Danish
        *("het", "een", "van", "en", "op", "met", "voor", "door", "tegen", "tussen", "bij", "uit", "naar", "dat"),
        *("zijn", "haar", "hun", "och", "eller", "av", "från", "till", "med", "för", "mot", "mellan", "att", "som"),
        *("det", "den", "ett", "på", "i", "vid", "hos", "enligt", "är", "hans", "hennes", "og", "fra", "til", "ved"),
        *("af", "mellom", "mellem", "at", "et", "er", "ifølge", "sin", "sitt", "sine", "sina"),
        # Polish, Czech, Slovak, Croatian, Serbian, Slovenian
        *("w", "we", "z", "ze", "do", "od", "dla", "przez", "przy", "oraz", "lub", "że", "się", "o", "u", "k", "ku"),
        *("v", "s", "se", "ve", "ke", "pro", "při", "nebo", "že", "který", "která", "které", "zo", "vo", "pri"),
        *("alebo", "ktorý", "ktorá", "iz", "za", "na", "ili", "koji", "koja", "koje", "sa", "ali", "kod", "ter"),
        # Hungarian, Finnish, Estonian, Latvian, Lithuanian
        *("az", "és", "vagy", "hogy", "egy", "ja", "tai", "sekä", "että", "eli", "kun", "ning", "või", "et", "un"),
        *("vai", "ar", "no", "uz", "ir", "bei", "su", "iš"),
        # Russian, Ukrainian, Bulgarian, Serbian
        *("в", "во", "на", "с", "со", "из", "за", "по", "к", "ко", "от", "до", "для", "при", "под", "над", "о", "об"),
        *("и", "или", "но", "а", "что", "как", "который", "которая", "которые", "между", "через", "без", "у"),
        *("та", "і", "й", "або", "що", "як", "який", "яка", "які", "з", "із", "від", "про", "у", "же", "да", "се"),
        *("са", "са", "ще", "не", "през", "към", "кои", "које", "који", "код", "ће"),
        # Greek
        *("ο", "η", "το", "οι", "τα", "του", "της", "των", "τον", "την", "τους", "τις", "στο", "στη", "στην", "στον"),
        *("στους", "στις", "στα", "και", "από", "με", "για", "που", "ότι", "να", "θα", "ένα", "μια", "ένας", "ως"),
        # Turkish, Indonesian, Malay, Vietnamese, Swahili
        *("ve", "ile", "bir", "veya", "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "oleh", "pada", "dalam"),
        *("atau", "para", "và", "của", "với", "cho", "các", "những", "một", "tại", "từ", "là", "na", "ya", "wa"),
        *("za", "cha", "vya", "kwa", "katika", "ni", "la"),
        # Arabic, Persian, Urdu, Hebrew
        *("في", "من", "على", "إلى", "عن", "مع", "أن", "إن", "التي", "الذي", "أو", "بين", "و", "در", "به", "از", "با"),
        *("که", "و", "یا", "برای", "این", "آن", "کے", "کی", "کا", "اور", "میں", "سے", "نے", "של", "את", "על", "עם"),
        *("או", "בין", "כי", "אל", "לא", "גם", "הוא"),
        # Hindi, Bengali, Tamil
        *("के", "की", "का", "और", "या", "एक", "इस", "उस", "ও", "এবং", "এই", "একটি", "ஒரு", "மற்றும்"),
    ]
)
"""Looked up as printed: a capital letter makes another word of it (a name, an initial, a title's word)."""

ADVERBS: frozenset[str] = frozenset(
    [
        *("in", "to", "for", "by", "as", "with", "at", "against", "ein", "vor", "zu", "nach", "bei", "mit", "durch"),
        *("über", "unter", "zum", "av", "af", "med", "på", "i", "till", "til", "ved", "vid", "op", "voor", "door"),
        *(
            "uit",
            "bij",
            "tegen",
            "contre",
            "pour",
            "no",
            "não",
            "die",
            "ist",
            "sind",
            "hat",
            "est",
            "es",
            "är",
            "er",
            "was",
            "is",
            "are",
            "were",
            "has",
            "had",
            "za",
        ),
        *("ja", "ni", "la", "a", "o", "e", "u", "s", "v", "z", "k", "y", "у", "о", "а", "и", "с", "в", "к"),
    ]
)
"""Those of them that a headline may end with all the same, as adverbs, parts of a verb, single letters."""
