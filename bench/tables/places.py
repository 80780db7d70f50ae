"""Prints `newsdump/fields/lexicon/places.py`: the places from which news is filed, from CLDR through Babel and by hand.

    pip install babel
    PYTHONPATH=src python bench/tables/places.py > places.py && mv places.py src/newsdump/fields/lexicon/places.py

CLDR names the cities that stand for time zones, and the countries, in every language; what it lacks is below.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

import babel
from babel import Locale

from newsdump.fields.tokens import fold

LANGUAGES = (
    "en de fr es pt it nl da sv nb fi is pl cs sk hu ro bg ru uk sr el tr ar fa ur hi bn th vi id ms ja zh zh_Hant ko he ta"
).split()

CITIES = (
    "Europe/London Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Lisbon Europe/Dublin Europe/Brussels "
    "Europe/Amsterdam Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Helsinki Europe/Warsaw Europe/Prague "
    "Europe/Vienna Europe/Budapest Europe/Bucharest Europe/Sofia Europe/Athens Europe/Istanbul Europe/Moscow Europe/Kiev "
    "Europe/Minsk Europe/Vilnius Europe/Riga Europe/Tallinn Europe/Belgrade Europe/Zagreb Europe/Sarajevo Europe/Zurich "
    "Europe/Luxembourg Europe/Bratislava Europe/Ljubljana Europe/Skopje Europe/Podgorica Europe/Chisinau Europe/Vatican "
    "Europe/Monaco Europe/Malta Atlantic/Reykjavik Asia/Tokyo Asia/Seoul Asia/Pyongyang Asia/Shanghai Asia/Hong_Kong "
    "Asia/Taipei Asia/Singapore Asia/Bangkok Asia/Jakarta Asia/Manila Asia/Kuala_Lumpur Asia/Calcutta Asia/Dhaka "
    "Asia/Karachi Asia/Kabul Asia/Tehran Asia/Baghdad Asia/Damascus Asia/Beirut Asia/Amman Asia/Jerusalem Asia/Gaza "
    "Asia/Riyadh Asia/Dubai Asia/Qatar Asia/Kuwait Asia/Bahrain Asia/Muscat Asia/Aden Asia/Baku Asia/Tbilisi Asia/Yerevan "
    "Asia/Tashkent Asia/Almaty Asia/Bishkek Asia/Dushanbe Asia/Phnom_Penh Asia/Vientiane Asia/Rangoon Asia/Colombo "
    "Asia/Katmandu Asia/Ulaanbaatar Asia/Saigon Africa/Cairo Africa/Tripoli Africa/Tunis Africa/Algiers Africa/Casablanca "
    "Africa/Khartoum Africa/Addis_Ababa Africa/Nairobi Africa/Kampala Africa/Kigali Africa/Lagos Africa/Accra Africa/Dakar "
    "Africa/Johannesburg Africa/Harare Africa/Lusaka Africa/Luanda Africa/Maputo Africa/Kinshasa Africa/Mogadishu "
    "Africa/Abidjan Africa/Bamako Africa/Niamey Africa/Juba Africa/Windhoek Africa/Gaborone Africa/Maseru America/New_York "
    "America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Anchorage America/Toronto "
    "America/Vancouver America/Winnipeg America/Halifax America/Mexico_City America/Tijuana America/Havana America/Panama "
    "America/Costa_Rica America/Guatemala America/Managua America/El_Salvador America/Bogota America/Caracas America/Lima "
    "America/La_Paz America/Santiago America/Buenos_Aires America/Montevideo America/Asuncion America/Sao_Paulo "
    "America/Port-au-Prince America/Santo_Domingo America/Puerto_Rico America/Jamaica America/Guayaquil Australia/Sydney "
    "Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin Australia/Hobart "
    "Pacific/Auckland Pacific/Honolulu Pacific/Fiji Pacific/Port_Moresby"
).split()
LANDS = (
    "US GB FR DE IT ES PT NL BE CH AT PL CZ HU RO BG GR TR RU UA BY SE NO DK FI IE IS CN JP KR KP TW HK IN PK BD LK NP AF IR "
    "IQ SY LB JO IL PS SA AE QA KW BH OM YE EG LY TN DZ MA SD ET KE NG ZA BR AR CL MX CO VE PE CU CA AU NZ TH VN ID MY PH SG MM KH"
).split()

MORE = """
Washington|New Delhi|Delhi|Mumbai|Chennai|Kolkata|Bengaluru|Bangalore|Hyderabad|Lucknow|Patna|Jaipur|Bhopal|Srinagar|Ahmedabad|Pune|
Thiruvananthapuram|Guwahati|Chandigarh|Ranchi|Beijing|Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Nanjing|Hangzhou|Lhasa|Urumqi|Macau|
Islamabad|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Hanoi|Ho Chi Minh City|Yangon|Naypyitaw|Kathmandu|Geneva|The Hague|
United Nations|Vatican City|Strasbourg|Frankfurt|Munich|Hamburg|Cologne|Bonn|Hannover|Hanover|Stuttgart|Düsseldorf|Leipzig|Dresden|Bremen|
Nürnberg|München|Köln|Kiel|Erfurt|Mainz|Wiesbaden|Magdeburg|Potsdam|Schwerin|Saarbrücken|Dortmund|Karlsruhe|Genf|Bern|Basel|Lausanne|
Zürich|Graz|Linz|Salzburg|Innsbruck|Brüssel|Straßburg|Milan|Milano|Torino|Turin|Napoli|Naples|Firenze|Bologna|Genova|Palermo|Venezia|Venice|Bari|
Città del Vaticano|Barcelona|Valencia|Sevilla|Bilbao|Zaragoza|Málaga|Marseille|Lyon|Toulouse|Bordeaux|Lille|Nantes|Rotterdam|Den Haag|
Antwerp|Antwerpen|Gent|Manchester|Birmingham|Liverpool|Edinburgh|Glasgow|Cardiff|Belfast|Leeds|Kyiv|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Mariupol|
Kherson|Zaporizhzhia|Dnipro|St. Petersburg|Saint Petersburg|Kazan|Grozny|Gothenburg|Göteborg|Malmö|Bergen|Aarhus|Tampere|Turku|Kraków|Gdańsk|
Wrocław|Poznań|Łódź|Brno|Ostrava|Ankara|Izmir|İzmir|Antalya|Diyarbakır|Adana|Bursa|Aleppo|Homs|Mosul|Basra|Erbil|Kirkuk|Tel Aviv|Ramallah|Gaza City|
Rafah|Khan Younis|Jeddah|Mecca|Medina|Abu Dhabi|Sharjah|Doha|Manama|Kuwait City|Sanaa|Hodeidah|Alexandria|Benghazi|Rabat|Tangier|Abuja|Kano|Maiduguri|
Pretoria|Cape Town|Durban|Nairobi|Mombasa|Dar es Salaam|Dodoma|Yaounde|Ouagadougou|N'Djamena|Bangui|Goma|Bujumbura|Freetown|Monrovia|Conakry|
Antananarivo|Lilongwe|New York|Los Angeles|San Francisco|San Diego|San Jose|Sacramento|Seattle|Portland|Las Vegas|Salt Lake City|Dallas|Houston|
San Antonio|Fort Worth|Minneapolis|St. Louis|Kansas City|Milwaukee|Indianapolis|Cincinnati|Cleveland|Columbus|Pittsburgh|Philadelphia|Boston|
Baltimore|Atlanta|Miami|Tampa|Orlando|Nashville|New Orleans|Raleigh|Oklahoma City|Albuquerque|El Paso|Honolulu|Juneau|
Albany|Hartford|Newark|Ottawa|Montreal|Montréal|Quebec City|Québec|Calgary|Edmonton|Guadalajara|Monterrey|Ciudad de México|
Ciudad Juárez|Guatemala City|Tegucigalpa|San Salvador|San Juan|Quito|Medellín|Sucre|Brasília|Brasilia|Rio de Janeiro|São Paulo|Belo Horizonte|
Salvador|Porto Alegre|Recife|Fortaleza|Curitiba|Manaus|Belém|Porto|Coimbra|Braga|Funchal|Córdoba|Rosario|Mendoza|Valparaíso|Canberra|Wellington|
Christchurch|Suva|Bandung|Surabaya|Yogyakarta|Medan|Makassar|Semarang|Denpasar|Bali|Bogor|Depok|Bekasi|Tangerang|Palembang|Cebu|Davao|Quezon City|
Penang|Johor Bahru|Putrajaya|Kota Kinabalu|Kuching|Shah Alam|George Town|Bandar Seri Begawan|Dili|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka|Hiroshima|
Nagasaki|Sendai|Yokohama|Okinawa|Naha|Busan|Incheon|Daegu|Daejeon|Gwangju|Sejong|Ulsan|Jeju|Suwon|Panmunjom|Kaohsiung|Taichung|Tainan|
नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|रांची|देहरादून|चंडीगढ़|शिमला|कोलकाता|चेन्नई|वाराणसी|प्रयागराज|श्रीनगर|रायपुर|इंदौर|अहमदाबाद|
ঢাকা|কলকাতা|চট্টগ্রাম|اسلام آباد|لاہور|پشاور|کوئٹہ|راولپنڈی|نئی دہلی|واشنگٹن|واشنطن|نيويورك|القدس|رام الله|غزة|الدوحة|الرباط|أنقرة|أبوظبي|
صنعاء|عدن|جدة|الخرطوم|تهران|واشینگتن|กทม|กรุงเทพมหานคร|เชียงใหม่|Hà Nội|TP HCM|TPHCM|Đà Nẵng|北京|上海|广州|深圳|香港|台北|臺北|高雄|华盛顿|華盛頓|纽约|紐約|
ワシントン|ニューヨーク|北京|上海|大阪|京都|名古屋|札幌|仙台|福岡|那覇|広島|長崎|ジュネーブ|ブリュッセル|워싱턴|뉴욕|베이징|도쿄|부산|대구|대전|광주|인천|울산|세종|수원|제주|평양|
Вашингтон|Нью-Йорк|Санкт-Петербург|Казань|Екатеринбург|Новосибирск|Женева|Брюссель|Донецк|Київ|Харків|Одеса|Львів|Пекин|Анкара|Ватикан
"""
REGIONS = """
Alabama Ala|Alaska|Arizona Ariz|Arkansas Ark|California Calif|Colorado Colo|Connecticut Conn|Delaware Del|Florida Fla|Georgia Ga|Hawaii|Idaho|
Illinois Ill|Indiana Ind|Iowa|Kansas Kan|Kentucky Ky|Louisiana La|Maine|Maryland Md|Massachusetts Mass|Michigan Mich|Minnesota Minn|
Mississippi Miss|Missouri Mo|Montana Mont|Nebraska Neb|Nevada Nev|New_Hampshire N.H|New_Jersey N.J|New_Mexico N.M|New_York N.Y|
North_Carolina N.C|North_Dakota N.D|Ohio|Oklahoma Okla|Oregon Ore|Pennsylvania Pa|Rhode_Island R.I|South_Carolina S.C|South_Dakota S.D|
Tennessee Tenn|Texas|Utah|Vermont Vt|Virginia Va|Washington Wash|West_Virginia W.Va|Wisconsin Wis|Wyoming Wyo|D.C|Puerto_Rico|
Ontario Ont|Quebec Que|British_Columbia B.C|Alberta|Manitoba Man|Saskatchewan Sask|Nova_Scotia N.S|New_Brunswick N.B|Newfoundland|Yukon|
England|Scotland|Wales|Northern_Ireland|West_Bank|Gaza_Strip|Crimea|Punjab|Sindh|Kerala|Tamil_Nadu|Gujarat|Bihar|Assam|Bavaria|Sabah|Sarawak
"""


def spelled(name: str) -> str:
    """The folded words of a name, a space between them."""
    return " ".join(filter(None, (fold(word) for word in re.split(r"[\s_\-–]+", name))))


def cities() -> Iterator[str]:
    """Every name of a city, as it is printed."""
    for language in LANGUAGES:
        locale = Locale.parse(language)
        for zone in CITIES:
            yield locale.time_zones.get(zone, {}).get("city", zone.split("/")[1] if language == "en" else "")
    yield from MORE.replace("\n", "").split("|")


def regions() -> Iterator[str]:
    """Every name of a country, a state or a province, as it is printed."""
    yield from Locale.parse("en").territories.values()
    for language in LANGUAGES:
        yield from (Locale.parse(language).territories.get(land, "") for land in LANDS)
    for row in REGIONS.replace("\n", "").split("|"):
        yield from row.split(" ")


HEAD = '''"""Cities from which news is filed, and regions that stand behind them: countries, states, provinces.

Folded word by word as `newsdump.fields.tokens.fold` folds them. Printed by `bench/tables/places.py` from CLDR through
Babel {version} and by hand: change it there. CLDR is (c) Unicode, Inc., under the Unicode License v3 (SPDX: Unicode-3.0).
"""

from __future__ import annotations

__all__ = ["CITIES", "REGIONS"]
'''


def table(name: str, names: Iterator[str]) -> None:
    """Print a set of names as Python source."""
    found = sorted({word for word in map(spelled, names) if len(word) > 1 and not word.isdigit()})
    joined = "| ".join(word.replace(" ", "\0") for word in found)
    lines = textwrap.wrap(joined, 115, break_long_words=False, break_on_hyphens=False)
    print(f'{name}: frozenset[str] = frozenset(\n    """')
    print("\n".join(lines).replace("| ", "|").replace("\0", " "))
    print('""".replace("\\n", "").split("|")\n)')


def main() -> None:
    """Print the module."""
    print(HEAD.format(version=babel.__version__))
    table("CITIES", cities())
    table("REGIONS", regions())


if __name__ == "__main__":
    main()
