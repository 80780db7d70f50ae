"""News agencies and photo stocks: how they are spelt, and what they are usually called."""

from __future__ import annotations

import re

__all__ = [
    "AGENCIES",
    "CASED",
    "PHOTO_STOCKS",
    "agency_name",
    "find_agencies",
    "locate_agencies",
    "may_name_agency",
]

AGENCIES: dict[str, str] = {
    # Worldwide.
    "ap": "AP",
    "ap photo": "AP",
    "ap photos": "AP",
    "associated press": "AP",
    "the associated press": "AP",
    "associated press photo": "AP",
    "أ ب": "AP",
    "اسوشيتد برس": "AP",
    "أسوشيتد برس": "AP",
    "أسوشييتد برس": "AP",
    "ا ب": "AP",
    "美联社": "AP",
    "美聯社": "AP",
    "ap通信": "AP",
    "ap 통신": "AP",
    "ap통신": "AP",
    "ap연합뉴스": "AP",
    "ап": "AP",
    "afp": "AFP",
    "afp photo": "AFP",
    "agence france-presse": "AFP",
    "agence france presse": "AFP",
    "l'agence france-presse": "AFP",
    "afp-jiji": "AFP",
    "afp-relaxnews": "AFP",
    "ا ف ب": "AFP",
    "أ ف ب": "AFP",
    "أ.ف.ب": "AFP",
    "ا.ف.ب": "AFP",
    "فرانس برس": "AFP",
    "وكالة فرانس برس": "AFP",
    "法新社": "AFP",
    "afp通信": "AFP",
    "afp연합뉴스": "AFP",
    "афп": "AFP",
    "एएफपी": "AFP",
    "เอเอฟพี": "AFP",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "reuters photo": "Reuters",
    "رويترز": "Reuters",
    "رویترز": "Reuters",
    "路透社": "Reuters",
    "路透": "Reuters",
    "로이터": "Reuters",
    "로이터연합뉴스": "Reuters",
    "로이터통신": "Reuters",
    "ロイター": "Reuters",
    "рейтер": "Reuters",
    "рейтерс": "Reuters",
    "रॉयटर्स": "Reuters",
    "รอยเตอร์": "Reuters",
    "רויטרס": "Reuters",
    "upi": "UPI",
    "united press international": "UPI",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "ブルームバーグ": "Bloomberg",
    "彭博社": "Bloomberg",
    "dow jones": "Dow Jones",
    "dow jones newswires": "Dow Jones",
    "inter press service": "IPS",
    # German.
    "dpa": "dpa",
    "dpa-afx": "dpa-AFX",
    "dpa picture-alliance": "dpa",
    "deutsche presse-agentur": "dpa",
    "deutsche presse agentur": "dpa",
    "د ب أ": "dpa",
    "德新社": "dpa",
    "дпа": "dpa",
    "dts": "dts",
    "dts nachrichtenagentur": "dts",
    "dts-nachrichtenagentur": "dts",
    "ots": "ots",
    "epd": "epd",
    "kna": "KNA",
    "dapd": "dapd",
    "ddp": "ddp",
    "apa": "APA",
    "austria presse agentur": "APA",
    "keystone-sda": "Keystone-SDA",
    "keystone-ats": "Keystone-ATS",
    "sda": "SDA",
    "awp": "AWP",
    # Romance languages.
    "efe": "EFE",
    "agencia efe": "EFE",
    "agencias efe": "EFE",
    "europa press": "Europa Press",
    "acn": "ACN",
    "télam": "Télam",
    "telam": "Télam",
    "notimex": "Notimex",
    "prensa latina": "Prensa Latina",
    "ansa": "ANSA",
    "adnkronos": "Adnkronos",
    "askanews": "askanews",
    "lapresse": "LaPresse",
    "agenzia nova": "Agenzia Nova",
    "italpress": "Italpress",
    "lusa": "Lusa",
    "agência lusa": "Lusa",
    "agência brasil": "Agência Brasil",
    "agencia brasil": "Agência Brasil",
    "folhapress": "Folhapress",
    "agência estado": "Agência Estado",
    "estadão conteúdo": "Estadão Conteúdo",
    "agência o globo": "Agência O Globo",
    "agerpres": "Agerpres",
    "mediafax": "Mediafax",
    "moldpres": "Moldpres",
    # The Low Countries and the North.
    "belga": "Belga",
    "anp": "ANP",
    "tt": "TT",
    "tt nyhetsbyrån": "TT",
    "tt-ritzau": "TT",
    "ntb": "NTB",
    "ntb scanpix": "NTB",
    "ritzau": "Ritzau",
    "stt": "STT",
    "lehtikuva": "Lehtikuva",
    "bns": "BNS",
    "elta": "ELTA",
    "leta": "LETA",
    # The British Isles, North America, Oceania.
    "press association": "PA",
    "pa media": "PA",
    "pa wire": "PA",
    "the press association": "PA",
    "canadian press": "CP",
    "the canadian press": "CP",
    "la presse canadienne": "CP",
    "cp": "CP",
    "aap": "AAP",
    "australian associated press": "AAP",
    "tribune news service": "TNS",
    "tribune content agency": "TCA",
    # Eastern Europe and Central Asia.
    "pap": "PAP",
    "polska agencja prasowa": "PAP",
    "čtk": "ČTK",
    "ctk": "ČTK",
    "tasr": "TASR",
    "sita": "SITA",
    "mti": "MTI",
    "bta": "BTA",
    "бта": "BTA",
    "hina": "Hina",
    "tanjug": "Tanjug",
    "танјуг": "Tanjug",
    "fonet": "FoNet",
    "srna": "SRNA",
    "fena": "FENA",
    "tass": "TASS",
    "itar-tass": "TASS",
    "тасс": "TASS",
    "итар-тасс": "TASS",
    "塔斯社": "TASS",
    "ria novosti": "RIA Novosti",
    "риа новости": "RIA Novosti",
    "ріа новини": "RIA Novosti",
    "interfax": "Interfax",
    "интерфакс": "Interfax",
    "interfax-ukraine": "Interfax-Ukraine",
    "інтерфакс-україна": "Interfax-Ukraine",
    "интерфакс-украина": "Interfax-Ukraine",
    "sputnik": "Sputnik",
    "спутник": "Sputnik",
    "regnum": "Regnum",
    "ukrinform": "Ukrinform",
    "укрінформ": "Ukrinform",
    "укринформ": "Ukrinform",
    "unian": "UNIAN",
    "уніан": "UNIAN",
    "униан": "UNIAN",
    "belta": "BelTA",
    "белта": "BelTA",
    "kazinform": "Kazinform",
    "казинформ": "Kazinform",
    "armenpress": "Armenpress",
    "azertac": "AZERTAC",
    "azərtac": "AZERTAC",
    "trend news agency": "Trend",
    "interpressnews": "Interpressnews",
    "ana-mpa": "ANA-MPA",
    "amna": "ANA-MPA",
    "απε-μπε": "ANA-MPA",
    "απε": "ANA-MPA",
    # Türkiye, the Middle East, Africa.
    "aa": "Anadolu",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "anadolu ajansı": "Anadolu",
    "anadolu images": "Anadolu",
    "الأناضول": "Anadolu",
    "وكالة الأناضول": "Anadolu",
    "dha": "DHA",
    "demirören haber ajansı": "DHA",
    "i\u0307ha": "İHA",
    "iha": "İHA",
    "ihlas news agency": "İHA",
    "i\u0307hlas haber ajansı": "İHA",
    "anka": "ANKA",
    "spa": "SPA",
    "saudi press agency": "SPA",
    "واس": "SPA",
    "وآس": "SPA",
    "wam": "WAM",
    "وام": "WAM",
    "kuna": "KUNA",
    "كونا": "KUNA",
    "qna": "QNA",
    "قنا": "QNA",
    "bna": "BNA",
    "mena": "MENA",
    "middle east news agency": "MENA",
    "أ ش أ": "MENA",
    "sana": "SANA",
    "سانا": "SANA",
    "petra": "Petra",
    "بترا": "Petra",
    "wafa": "WAFA",
    "وفا": "WAFA",
    "واع": "INA",
    "nna": "NNA",
    "الوكالة الوطنية للإعلام": "NNA",
    "irna": "IRNA",
    "ایرنا": "IRNA",
    "إرنا": "IRNA",
    "isna": "ISNA",
    "ایسنا": "ISNA",
    "mehr": "Mehr",
    "mehr news": "Mehr",
    "mehr news agency": "Mehr",
    "مهر": "Mehr",
    "خبرگزاری مهر": "Mehr",
    "tasnim": "Tasnim",
    "tasnim news agency": "Tasnim",
    "تسنیم": "Tasnim",
    "fars": "Fars",
    "fars news agency": "Fars",
    "saba": "Saba",
    "aps": "APS",
    "algérie presse service": "APS",
    "apanews": "APAnews",
    "panapress": "Panapress",
    "news agency of nigeria": "NAN",
    "gna": "GNA",
    "african news agency": "African News Agency",
    "xna": "XNA",
    "jta": "JTA",
    # South Asia.
    "pti": "PTI",
    "press trust of india": "PTI",
    "पीटीआई": "PTI",
    "भाषा": "Bhasha",
    "pti bhasha": "Bhasha",
    "ians": "IANS",
    "आईएएनएस": "IANS",
    "ani": "ANI",
    "एएनआई": "ANI",
    "uni": "UNI",
    "वार्ता": "UNI",
    "यूएनआई": "UNI",
    "app": "APP",
    "associated press of pakistan": "APP",
    "اے پی پی": "APP",
    "inp": "INP",
    "nni": "NNI",
    "unb": "UNB",
    # East and South-East Asia.
    "xinhua": "Xinhua",
    "xinhua news agency": "Xinhua",
    "xinhuanet": "Xinhua",
    "新华社": "Xinhua",
    "新華社": "Xinhua",
    "新华网": "Xinhua",
    "新華網": "Xinhua",
    "신화통신": "Xinhua",
    "شينخوا": "Xinhua",
    "синьхуа": "Xinhua",
    "tân hoa xã": "Xinhua",
    "ซินหัว": "Xinhua",
    "cns": "CNS",
    "china news service": "CNS",
    "中新社": "CNS",
    "中新网": "CNS",
    "中國新聞社": "CNS",
    "cna": "CNA",
    "central news agency": "CNA",
    "中央社": "CNA",
    "kcna": "KCNA",
    "korean central news agency": "KCNA",
    "조선중앙통신": "KCNA",
    "朝鮮中央通信": "KCNA",
    "朝中社": "KCNA",
    "yonhap": "Yonhap",
    "yonhap news": "Yonhap",
    "yonhap news agency": "Yonhap",
    "연합뉴스": "Yonhap",
    "聯合ニュース": "Yonhap",
    "聯合通訊社": "Yonhap",
    "韩联社": "Yonhap",
    "韓聯社": "Yonhap",
    "newsis": "Newsis",
    "뉴시스": "Newsis",
    "news1": "News1",
    "뉴스1": "News1",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "共同通信": "Kyodo",
    "共同通信社": "Kyodo",
    "共同社": "Kyodo",
    "共同": "Kyodo",
    "교도통신": "Kyodo",
    "교도": "Kyodo",
    "jiji": "Jiji",
    "jiji press": "Jiji",
    "時事": "Jiji",
    "時事通信": "Jiji",
    "時事通信社": "Jiji",
    "antara": "Antara",
    "antara foto": "Antara",
    "antara news": "Antara",
    "bernama": "Bernama",
    "bernama pic": "Bernama",
    "ttxvn": "TTXVN",
    "thông tấn xã việt nam": "TTXVN",
    "tna": "TNA",
    "pna": "PNA",
    "philippine news agency": "PNA",
    "montsame": "Montsame",
    "akp": "AKP",
}

PHOTO_STOCKS: dict[str, str] = {
    "epa": "EPA",
    "epa-efe": "EPA-EFE",
    "european pressphoto agency": "EPA",
    "إي بي أيه": "EPA",
    "إ ب أ": "EPA",
    "getty": "Getty Images",
    "getty images": "Getty Images",
    "gettyimages": "Getty Images",
    "getty image": "Getty Images",
    "getty images news": "Getty Images",
    "getty images europe": "Getty Images",
    "getty images north america": "Getty Images",
    "gettyimages-bank": "Getty Images",
    "게티이미지": "Getty Images",
    "게티이미지뱅크": "Getty Images",
    "게티이미지코리아": "Getty Images",
    "istock": "iStock",
    "istockphoto": "iStock",
    "shutterstock": "Shutterstock",
    "셔터스톡": "Shutterstock",
    "rex": "REX",
    "rex features": "REX",
    "imago": "IMAGO",
    "imago images": "IMAGO",
    "imago stock&people": "IMAGO",
    "imago sport": "IMAGO",
    "picture alliance": "picture alliance",
    "picture-alliance": "picture alliance",
    "alamy": "Alamy",
    "alamy stock photo": "Alamy",
    "alamy live news": "Alamy",
    "adobe stock": "Adobe Stock",
    "stock.adobe.com": "Adobe Stock",
    "adobestock": "Adobe Stock",
    "dreamstime": "Dreamstime",
    "depositphotos": "Depositphotos",
    "123rf": "123RF",
    "unsplash": "Unsplash",
    "pixabay": "Pixabay",
    "pexels": "Pexels",
    "freepik": "Freepik",
    "flickr": "Flickr",
    "wikimedia": "Wikimedia Commons",
    "wikimedia commons": "Wikimedia Commons",
    "wikipedia": "Wikipedia",
    "nurphoto": "NurPhoto",
    "zuma": "ZUMA",
    "zuma press": "ZUMA",
    "zuma press wire": "ZUMA",
    "zuma wire": "ZUMA",
    "zumapress.com": "ZUMA",
    "sipa": "SIPA",
    "sipa usa": "SIPA",
    "sipa press": "SIPA",
    "abaca": "Abaca",
    "abacapress": "Abaca",
    "abacapress.com": "Abaca",
    "maxppp": "MaxPPP",
    "hans lucas": "Hans Lucas",
    "magnum photos": "Magnum Photos",
    "icon sport": "Icon Sport",
    "keystone": "Keystone",
    "scanpix": "Scanpix",
    "ritzau scanpix": "Ritzau Scanpix",
    "bildbyrån": "Bildbyrån",
    "east news": "East News",
    "agencja wyborcza.pl": "Agencja Wyborcza.pl",
    "agencja gazeta": "Agencja Gazeta",
    "profimedia": "Profimedia",
    "pixsell": "Pixsell",
    "flash90": "Flash90",
    "mega agency": "The Mega Agency",
    "the mega agency": "The Mega Agency",
    "splash news": "Splash News",
    "backgrid": "BACKGRID",
    "pa images": "PA Images",
    "pa archive": "PA Images",
    "swns": "SWNS",
    "wenn": "WENN",
    "action images": "Action Images",
    "action press": "action press",
    "usa today sports": "USA Today Sports",
    "usa today network": "USA Today Network",
    "imagn images": "Imagn Images",
    "imagn": "Imagn Images",
    "icon sportswire": "Icon Sportswire",
    "corbis": "Corbis",
    "redux pictures": "Redux",
    "wireimage": "WireImage",
    "filmmagic": "FilmMagic",
    "everett collection": "Everett Collection",
    "invision": "Invision",
    "mediapunch": "MediaPunch",
    "lightrocket": "LightRocket",
    "sopa images": "SOPA Images",
    "middle east images": "Middle East Images",
    "ddp images": "ddp images",
    "ullstein bild": "ullstein bild",
    "laif": "laif",
    "photothek": "photothek",
    "futureimage": "Future Image",
    "future image": "Future Image",
    "witters": "Witters",
    "ipon": "IPON",
    "eibner": "Eibner",
    "expa": "EXPA",
    "gepa": "GEPA",
    "gepa pictures": "GEPA",
    "freshfocus": "freshfocus",
    "hollandse hoogte": "Hollandse Hoogte",
    "photonews": "Photonews",
    "vcg": "VCG",
    "visual china group": "VCG",
    "视觉中国": "VCG",
    "ic photo": "IC Photo",
    "aflo": "AFLO",
    "アフロ": "AFLO",
    "amanaimages": "amanaimages",
    "pixta": "PIXTA",
    "cuartoscuro": "Cuartoscuro",
    "contactophoto": "Contacto",
    "agencia uno": "Agencia Uno",
    "aton chile": "Aton Chile",
    "noticias argentinas": "Noticias Argentinas",
    "fotogramma": "Fotogramma",
    "imagoeconomica": "Imagoeconomica",
    "global imagens": "Global Imagens",
    "fotoarena": "Fotoarena",
    "brazil photo press": "Brazil Photo Press",
    "maxar technologies": "Maxar Technologies",
    "maxar": "Maxar Technologies",
    "planet labs": "Planet Labs",
    "planet labs pbc": "Planet Labs",
    "nexpher": "NEXPHER",
    "nexpher images": "NEXPHER",
    "barcroft media": "Barcroft Media",
    "caters news agency": "Caters",
    "shutterstock.com": "Shutterstock",
    "thinkstock": "Thinkstock",
    "fotolia": "Fotolia",
    "colourbox": "Colourbox",
    "plainpicture": "plainpicture",
    "mostphotos": "Mostphotos",
    "nordicphotos": "Nordicphotos",
    "all over press": "All Over Press",
    "gc images": "GC Images",
    "bestimage": "Bestimage",
    "starface": "Starface",
    "gamma-rapho": "Gamma-Rapho",
    "bettmann": "Bettmann",
    "hulton archive": "Hulton Archive",
    "mirrorpix": "Mirrorpix",
    "camera press": "Camera Press",
    "eyevine": "eyevine",
    "panos pictures": "Panos Pictures",
    "newscom": "Newscom",
    "cover images": "Cover Images",
    "the image direct": "The Image Direct",
    "pacific press": "Pacific Press",
    "universal images group": "Universal Images Group",
    "popperfoto": "Popperfoto",
    "le pictorium": "Le Pictorium",
    "photopqr": "PhotoPQR",
    "presse sports": "Presse Sports",
    "aurimages": "Aurimages",
    "europa press news": "Europa Press",
    "cordon press": "Cordon Press",
    "gtres": "GTRES",
    "agif": "AGIF",
    "futura press": "Futura Press",
    "nordphoto": "nordphoto",
    "sven simon": "SVEN SIMON",
    "funke foto services": "FUNKE Foto Services",
    "mauritius images": "mauritius images",
    "westend61": "Westend61",
    "sz photo": "SZ Photo",
    "brauer photos": "BrauerPhotos",
    "brauerphotos": "BrauerPhotos",
    "belga image": "Belga Image",
    "belgaimage": "Belga Image",
    "isopix": "Isopix",
    "anp foto": "ANP Foto",
    "gonzales photo": "Gonzales Photo",
    "inquam photos": "Inquam Photos",
    "eurokinissi": "Eurokinissi",
    "intime news": "InTime News",
    "depo photos": "Depo Photos",
    "ritzau foto": "Ritzau Foto",
    "kapif": "KAPiF",
    "west asia news agency": "WANA",
    "pressefoto baumann": "Pressefoto Baumann",
    "foto arena": "Fotoarena",
    "news licensing": "News Licensing",
    "media news group": "MediaNews Group",
    "medianews group": "MediaNews Group",
    "getty images/istockphoto": "iStock",
    "star max": "Star Max",
    "bauer-griffin": "Bauer-Griffin",
}

# Short words mean other things too ("mehr", "uni", "pap"): these count only in the spellings printed here.
CASED: dict[str, tuple[str, ...]] = {
    "aa": ("AA",),
    "aap": ("AAP",),
    "abaca": ("ABACA", "Abaca"),
    "acn": ("ACN",),
    "aflo": ("AFLO", "Aflo"),
    "afp": ("AFP",),
    "akp": ("AKP",),
    "alamy": ("ALAMY", "Alamy"),
    "amna": ("AMNA",),
    "ani": ("ANI",),
    "anka": ("ANKA",),
    "anp": ("ANP",),
    "ansa": ("ANSA", "Ansa"),
    "antara": ("ANTARA", "Antara"),
    "ap": ("AP",),
    "apa": ("APA",),
    "app": ("APP",),
    "aps": ("APS",),
    "awp": ("AWP",),
    "belga": ("BELGA", "Belga"),
    "belta": ("BELTA", "BelTA", "Belta"),
    "bloomberg": ("BLOOMBERG", "Bloomberg"),
    "bna": ("BNA",),
    "bns": ("BNS",),
    "bta": ("BTA",),
    "cna": ("CNA",),
    "cns": ("CNS",),
    "corbis": ("CORBIS", "Corbis"),
    "cp": ("CP",),
    "ctk": ("CTK", "ČTK"),
    "dapd": ("dapd", "DAPD"),
    "ddp": ("ddp", "DDP"),
    "dha": ("DHA",),
    "dpa": ("dpa", "DPA", "Dpa"),
    "dts": ("dts", "DTS"),
    "efe": ("EFE", "Efe"),
    "eibner": ("EIBNER", "Eibner"),
    "elta": ("ELTA", "Elta"),
    "epa": ("EPA",),
    "epd": ("epd", "EPD"),
    "expa": ("EXPA",),
    "fars": ("FARS", "Fars"),
    "fena": ("FENA", "Fena"),
    "flickr": ("Flickr", "FLICKR", "flickr"),
    "fonet": ("FoNet", "FONET", "Fonet"),
    "fotolia": ("Fotolia", "fotolia", "FOTOLIA"),
    "gepa": ("GEPA",),
    "getty": ("GETTY", "Getty"),
    "gna": ("GNA",),
    "hina": ("HINA", "Hina"),
    "i\u0307ha": ("İHA",),
    "ians": ("IANS",),
    "iha": ("IHA",),
    "imago": ("IMAGO", "Imago", "imago"),
    "inp": ("INP",),
    "invision": ("INVISION", "Invision"),
    "ipon": ("IPON",),
    "irna": ("IRNA", "Irna"),
    "isna": ("ISNA", "Isna"),
    "jiji": ("JIJI", "Jiji"),
    "jta": ("JTA",),
    "kcna": ("KCNA",),
    "keystone": ("KEYSTONE", "Keystone"),
    "kna": ("KNA",),
    "kuna": ("KUNA",),
    "kyodo": ("KYODO", "Kyodo"),
    "laif": ("laif", "LAIF"),
    "leta": ("LETA",),
    "lusa": ("LUSA", "Lusa"),
    "maxar": ("Maxar", "MAXAR"),
    "mehr": ("MEHR",),
    "mena": ("MENA",),
    "mti": ("MTI",),
    "news1": ("News1", "NEWS1"),
    "newsis": ("NEWSIS", "Newsis"),
    "nna": ("NNA",),
    "nni": ("NNI",),
    "notimex": ("NOTIMEX", "Notimex"),
    "ntb": ("NTB", "Ntb"),
    "ots": ("ots", "OTS"),
    "pap": ("PAP",),
    "petra": ("PETRA", "Petra"),
    "pna": ("PNA",),
    "pti": ("PTI",),
    "qna": ("QNA",),
    "regnum": ("REGNUM", "Regnum"),
    "rex": ("REX",),
    "ritzau": ("ritzau", "Ritzau", "RITZAU"),
    "saba": ("SABA", "Saba"),
    "sana": ("SANA",),
    "sda": ("SDA",),
    "sipa": ("SIPA", "Sipa"),
    "sita": ("SITA",),
    "spa": ("SPA",),
    "sputnik": ("SPUTNIK", "Sputnik"),
    "srna": ("SRNA",),
    "stt": ("STT",),
    "swns": ("SWNS",),
    "tanjug": ("TANJUG", "Tanjug"),
    "tasnim": ("Tasnim", "TASNIM"),
    "tasr": ("TASR",),
    "tass": ("TASS", "Tass"),
    "telam": ("TELAM", "Telam"),
    "tna": ("TNA",),
    "tt": ("TT",),
    "unb": ("UNB",),
    "uni": ("UNI",),
    "upi": ("UPI",),
    "vcg": ("VCG",),
    "wafa": ("WAFA",),
    "wam": ("WAM",),
    "wenn": ("WENN",),
    "wikipedia": ("Wikipedia", "WIKIPEDIA"),
    "witters": ("WITTERS", "Witters"),
    "xna": ("XNA",),
    "zuma": ("ZUMA", "Zuma"),
    "čtk": ("ČTK", "čtk"),
    "απε": ("ΑΠΕ",),
    "ап": ("АП",),
    "афп": ("АФП",),
    "бта": ("БТА",),
    "дпа": ("ДПА",),
    "спутник": ("Спутник", "СПУТНИК"),
    "тасс": ("ТАСС",),
}

# What stands between the words of a name. Letters are everything else: \w knows no vowel signs of Indic scripts.
_WORD = re.compile(
    r"[^\s!-,./:-@\[-`{-~\-«»“”„‘’‹›‐-―…·•、。，：；！？（）［］【】〔〕《》〈〉「」『』ⓒ©®™▲▼△▽＝／｜=+،؛|]+"
)

# Names that Chinese, Japanese and Korean text writes without spaces around them.
_UNSPACED = re.compile(
    "新[华華][社网網]|中新[社网]|中國新聞社|中央社|路透社?|法新社|美[联聯]社|德新社|塔斯社|彭博社|共同通信社?|共同社|時事通信社?|ロイター|ブルームバーグ"
    "|[韩韓][联聯]社|朝中社|朝鮮中央通信|视觉中国|アフロ"
    "|로이터연합뉴스|로이터통신|로이터|AFP연합뉴스|AP연합뉴스|연합뉴스|뉴시스|뉴스1|신화통신|조선중앙통신|교도통신|게티이미지(?:뱅크|코리아)?|셔터스톡"
)


def agency_name(text: str, *, stocks: bool = False) -> str | None:
    """The usual name of the agency that the whole of `text` spells, photo stocks too if `stocks`.

    >>> agency_name("The Associated Press"), agency_name("TT"), agency_name("tt")
    ('AP', 'TT', None)
    """
    if len(text) > 80:
        return None
    first = text.split(None, 1)[:1]
    if not first or first[0].casefold() not in _FIRST_WORDS:
        return None
    key = " ".join(text.split())
    folded = key.casefold()
    spellings = CASED.get(folded)
    if spellings is not None and key not in spellings:
        return None
    return AGENCIES.get(folded) or (PHOTO_STOCKS.get(folded) if stocks else None)


def may_name_agency(text: str) -> bool:
    """Whether looking for agencies in a short text can be worth it: one of its words begins a name.

    >>> may_name_agency("Agencies/AP"), may_name_agency("Gulls wait on a pier")
    (True, False)
    """
    if text.isascii():
        return not _STARTS.keys().isdisjoint(text.casefold().translate(_PARTED).split())
    return not _STARTS.keys().isdisjoint(_WORD.findall(text.casefold())) or _UNSPACED.search(text) is not None


# What parts words in ASCII, as in `_WORD`, made a space.
_PARTED = {ord(mark): " " for mark in map(chr, range(33, 127)) if _WORD.match(mark) is None}


def find_agencies(text: str, *, stocks: bool = False) -> tuple[str, ...]:
    """The agencies that a short string names as whole words, in order, each once; photo stocks too if `stocks`.

    >>> find_agencies("A Roe/AFP via Getty Images"), find_agencies("A Roe/AFP via Getty Images", stocks=True)
    (('AFP',), ('AFP', 'Getty Images'))
    """
    return tuple(dict.fromkeys(name for _, _, name in locate_agencies(text, stocks=stocks)))


def locate_agencies(text: str, *, stocks: bool = False) -> tuple[tuple[int, int, str], ...]:
    """Where a string names agencies: start, end, usual name, in order. The longest name wins where several begin.

    >>> locate_agencies("A Roe/AP Photo")
    ((6, 14, 'AP'),)
    """
    if text.isascii():
        words = text.casefold().translate(_PARTED).split()
        if _STARTS.keys().isdisjoint(words):
            return ()
        if len(words) == 1 and text.isalnum():
            # One word and nothing else, as most agencies are named.
            known = _NAMES.get((words[0],))
            return ((0, len(text), known[0]),) if known and (stocks or known[1]) and _cased(text) else ()
    found = _spaced(text, stocks)
    if not text.isascii():
        found += _unspaced(text, stocks, found)
        found.sort()
    return tuple(found)


def _spaced(text: str, stocks: bool) -> list[tuple[int, int, str]]:
    matches = list(_WORD.finditer(text))
    words = [match[0].casefold() for match in matches]
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        tails = _STARTS.get(words[at])
        for tail in tails or ():
            behind = at + 1 + len(tail)
            if tail and tuple(words[at + 1 : behind]) != tail:
                continue
            start, end = matches[at].start(), matches[behind - 1].end()
            name, is_news = _NAMES[(words[at], *tail)]
            if (stocks or is_news) and _cased(text[start:end]):
                found.append((start, end, name))
                at = behind - 1
                break
        at += 1
    return found


def _cased(printed: str) -> bool:
    """Running text says "east news" and "forum" too: a name is printed as a name, or is one that never is."""
    folded = " ".join(printed.split()).casefold()
    spellings = CASED.get(folded)
    if spellings is not None:
        return " ".join(printed.split()) in spellings
    return not printed[0].islower() or folded in _LOWER


def _unspaced(text: str, stocks: bool, taken: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    starts = {start for start, _, _ in taken}
    found: list[tuple[int, int, str]] = []
    for match in _UNSPACED.finditer(text):
        name = agency_name(match[0], stocks=stocks)
        if name is not None and match.start() not in starts:
            found.append((match.start(), match.end(), name))
    return found


_LOWER = frozenset(
    [
        "action press",
        "amanaimages",
        "askanews",
        "ddp images",
        "fotolia",
        "freepik",
        "freshfocus",
        "gettyimages",
        "istock",
        "imago images",
        "istockphoto",
        "photothek",
        "picture alliance",
        "picture-alliance",
        "pixabay",
        "plainpicture",
        "shutterstock",
        "stock.adobe.com",
        "ullstein bild",
    ]
)


def _split_names() -> dict[tuple[str, ...], tuple[str, bool]]:
    names: dict[tuple[str, ...], tuple[str, bool]] = {}
    for table, is_news in ((PHOTO_STOCKS, False), (AGENCIES, True)):
        for spelling, name in table.items():
            names[tuple(_WORD.findall(spelling))] = (name, is_news)
    return names


def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    starts: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(_NAMES, key=len, reverse=True):
        starts.setdefault(words[0], []).append(words[1:])
    return {first: tuple(tails) for first, tails in starts.items()}


_NAMES = _split_names()
_STARTS = _by_first_word()
_FIRST_WORDS = frozenset(spelling.split(None, 1)[0] for spelling in (*AGENCIES, *PHOTO_STOCKS))
