"""How a script writes sentences: the invented words that headlines, captions and paragraphs are made of.

Texts are made from numbers, which is quick to draw, and from which they shrink: the words of a text are the digits of
its seed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

__all__ = ["BY_NAME", "SCRIPTS", "Script", "caption", "headline", "paragraph", "words"]


@frozen(kw_only=True)
class Script:
    """How a script writes sentences. The words are invented; `openings` never occur but at the start of a text."""

    openings: tuple[str, ...]
    words: tuple[str, ...]
    space: str = " "
    stop: str = "."


def _script(openings: str, words: str, space: str = " ", stop: str = ".") -> Script:
    return Script(openings=tuple(openings.split()), words=tuple(words.split()), space=space, stop=stop)


BY_NAME: Mapping[str, Script] = {
    "latin": _script(
        "Veldor Marunne Costrel Tanvik Skuvar Øldrin Brašno Quenta Ludzek Hestrå Ñandil Émorel",
        "gavost merindel os tarbu lenska y dovrami prestun ålvet kurdanö ša firmolt undrei noctavel býrst em zeldari",
    ),
    "cyrillic": _script(
        "Велдор Марунь Кострел Танвик Скуварь Олдрин Брашно Квента Лудзек Хестра Ньяндил Эморел",
        "гавост мериндел ос тарбу ленска дыв довраме престун илвет курдано ша фирмолт ундреи ноктавель бырст зелдари",
    ),
    "greek": _script(
        "Βελδόρ Μαρούνη Κοστρέλ Τανβίκ Σκουβάρ Ολδρίν Μπράσνο Κβέντα Λούδζεκ Χέστρα Νιάντιλ Εμορέλ",
        "γκαβόστ μερίνδελ ος τάρμπου λένσκα ντοβράμι πρεστούν ίλβετ κουρντάνο σα φίρμολτ ουνδρέι νοκτάβελ ζελντάρι",
    ),
    "armenian": _script(
        "Վելդոր Մարուն Կոստրել Տանվիկ Սկուվար Օլդրին Բրաշնո Կվենտա Լուձեկ Հեստրա Նյանդիլ Էմորել",
        "գավոստ մերինդել ոս տարբու լենսկա դովրամի պրեստուն իլվետ կուրդանո շա ֆիրմոլտ ունդրեի նոկտավել զելդարի",
        stop="։",
    ),
    "arabic": _script(
        "فلدور مارونة كسترال تنفيك سكوفار علدرين براشنو قونتا لودزيك هسترا نندال عمورال",
        "غفوست مرندال أوس تربو لنسكا دفرامي برستون إلفت كردانو شا فرملت أندري نكتفال زلداري",
    ),
    "hebrew": _script(
        "ולדור מרונה קסטרל תנביק סקובר עלדרין ברשנו קונטה לודזק הסטרא ננדיל אמורל",
        "גבוסט מרינדל אוס טרבו לנסקא דוברמי פרסטון אילבט קורדנו שא פירמלט אונדרי נוקטבל זלדרי",
    ),
    "devanagari": _script(
        "वेलदोर मारूनी कोस्त्रेल तानविक स्कूवार ओल्द्रिन ब्राश्नो क्वेंता लूद्ज़ेक हेस्त्रा न्यांदिल एमोरेल",
        "गावोस्त मेरिंदेल ओस तार्बू लेंस्का दोव्रामी प्रेस्तून इल्वेत कुर्दानो शा फ़िर्मोल्त उंद्रेई नोक्तावेल ज़ेल्दारी",
        stop="।",
    ),
    "bengali": _script(
        "ভেলদোর মারুনী কোস্ত্রেল তানভিক স্কুভার ওল্দ্রিন ব্রাশ্নো কুয়েন্তা লুদজেক হেস্ত্রা ন্যান্দিল এমোরেল",
        "গাভোস্ত মেরিন্দেল ওস তার্বু লেন্স্কা দোভ্রামি প্রেস্তুন ইল্ভেত কুর্দানো শা ফির্মোল্ত উন্দ্রেই নোক্তাভেল জেল্দারি",
        stop="।",
    ),
    "ethiopic": _script(
        "ቬልዶር ማሩኔ ኮስትሬል ታንቪክ ስኩቫር ኦልድሪን ብራሽኖ ክዌንታ ሉድዜክ ሄስትራ ኛንዲል ኤሞሬል",
        "ጋቮስት ሜሪንዴል ኦስ ታርቡ ሌንስካ ዶቭራሚ ፕሬስቱን ኢልቬት ኩርዳኖ ሻ ፊርሞልት ኡንድሬይ ኖክታቬል ዜልዳሪ",
        stop="።",
    ),
    "hangul": _script(
        "벨도르가 마루네는 코스트렐이 탄빅은 스쿠바르가 올드린은 브라슈노가 퀜타는 루드젝이 헤스트라는 냔딜이 에모렐은",
        "가보스트를 메린델에 오스로 타르부와 렌스카의 도브라미를 프레스툰에서 일베트가 쿠르다노로 피르몰트를 젤다리와",
    ),
    "han": _script(
        "维多罗 玛鲁涅 科斯崔 坦维克 斯库瓦 奥德霖 布拉什 昆塔尔 卢泽克 赫斯特 尼安迪 埃莫瑞",
        "加沃 梅林 奥斯 塔布 伦斯 多夫 普雷 伊尔 库尔 菲尔 温德 诺克 泽尔 的 在 与",
        space="",
        stop="。",
    ),
    "kana": _script(
        "ヴェル村が マルネ川は コスト社が タンヴ氏は スクヴァ港が オルド州は ブラシ党が "
        "クエン島は ルジェ山が ヘスト橋は ニヤ湖が エモル省は",
        "ガヴォスを メリンに オスで タルブと レンスの ドヴラを プレスへ "
        "イルヴェも クルダで フィルモを ゼルダと いった ほか",
        space="",
        stop="。",
    ),
    "burmese": _script(
        "ဗယ်ဒေါ မာရူနီ ကော့စထရယ် တန်ဗစ် စကူဗာ အိုဒရင် ဘရာရှနို ကွမ်တာ လူဇက် ဟက်စထရာ ညန်ဒီ အီမိုရယ်",
        "ဂါဗို မီရင်ဒယ် အို့စ် တာဘူ လင်စကာ ဒိုဗရာမီ ပရက်စတန် အီဗက် ကူဒါနို ရှာ ဖာမို အန်ဒရီ ဇယ်ဒါရီ",
        space="",
        stop="။",
    ),
    "thai": _script(
        "เวลดอร์ มารูเน คอสเตรล ทันวิก สกูวาร์ โอลดริน บราชโน เควนทา ลุดเซก เฮสตรา ญันดิล เอโมเรล",
        "กาวอสต์ เมรินเดล ออส ตาร์บู เลนสกา โดวรามี เปรสตุน อิลเวต คูร์ดาโน ชา ฟีร์โมลต์ อุนเดร เซลดารี",
        space="",
        stop="",
    ),
}

SCRIPTS: tuple[str, ...] = tuple(BY_NAME)
"""The scripts that `headlines`, `paragraphs` and `rendered_dumps` know. Thai ends no sentence with a stop."""


def words(script: Script, seed: int, least: int, most: int, *, first: int = 0) -> str:
    """From `least` to `most` words; the plainest are those of the script in their order, from the one at `first`."""
    rest, more = divmod(seed, most - least + 1)
    found: list[str] = []
    for place in range(first, first + least + more):
        rest, digit = divmod(rest, len(script.words))
        found.append(script.words[(place + digit) % len(script.words)])
    return script.space.join(found)


def opening(script: Script, number: int) -> str:
    """Two words that the text with this number begins with, and no text with another number below a hundred."""
    count = len(script.openings)
    first, second = number % count, (number + 1 + number // count) % count
    return script.openings[first] + script.space + script.openings[second] + script.space


def headline(script: Script, number: int, seed: int) -> str:
    """Four to eight words without a stop."""
    return opening(script, number) + words(script, seed, 2, 6, first=number)


def caption(script: Script, number: int, seed: int) -> str:
    """One sentence."""
    return opening(script, number) + words(script, seed, 4, 10, first=number) + script.stop


def paragraph(script: Script, number: int, seeds: Sequence[int]) -> str:
    """A sentence a seed, on one line."""
    begun = opening(script, number) + words(script, seeds[0], 6, 12, first=number) + script.stop
    others = (
        words(script, seed, 8, 14, first=number + 5 * n) + script.stop for n, seed in enumerate(seeds[1:], start=1)
    )
    # Where no spaces part words, and a stop parts sentences, they need no space either.
    between = script.space if script.stop else " "
    return between.join((begun, *(other[:1].upper() + other[1:] for other in others)))
