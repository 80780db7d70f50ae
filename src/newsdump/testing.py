"""Hypothesis strategies: articles, their parts, hostile input, and dumps whose articles are known.

For users who test what they build on newsdump, and for newsdump's own tests. Install ``newsdump[testing]``::

    from hypothesis import given
    from newsdump.testing import articles

    @given(articles())
    def test_my_exporter_takes_every_article(article):
        export(article)

Strategies are named in the plural, take keyword arguments only, and say what they leave out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import frozen

from newsdump.model import UNCARRIABLE, Article, Block, BlockKind, Caption, Dateline, Kind, Origin, Stamp

__all__ = [
    "SCRIPTS",
    "articles",
    "blocks",
    "captions",
    "datelines",
    "headlines",
    "hostile_bytes",
    "hostile_texts",
    "origins",
    "paragraphs",
    "register",
    "rendered_dumps",
    "stamps",
    "texts",
]


def register() -> None:
    """Make ``st.from_type(Article)``, and so for its parts, give what the strategies here give.

    Hypothesis calls this by itself where newsdump is installed.
    """
    from hypothesis.strategies import register_type_strategy

    register_type_strategy(Article, lambda _: articles())
    register_type_strategy(Block, lambda _: blocks())
    register_type_strategy(Caption, lambda _: captions())
    register_type_strategy(Dateline, lambda _: datelines())
    register_type_strategy(Origin, lambda _: origins())
    register_type_strategy(Stamp, lambda _: stamps())


# Below `register`: Hypothesis, while it is imported here, asks this module for it.
try:
    from hypothesis import strategies as st
    from hypothesis.strategies import SearchStrategy
except ImportError as missing:  # pragma: no cover
    raise ImportError("newsdump.testing needs Hypothesis: install newsdump[testing].") from missing


@frozen(kw_only=True)
class _Script:
    """How a script writes sentences. The words are invented; `openings` never occur but at the start of a text."""

    openings: tuple[str, ...]
    words: tuple[str, ...]
    space: str = " "
    stop: str = "."


def _script(openings: str, words: str, space: str = " ", stop: str = ".") -> _Script:
    return _Script(openings=tuple(openings.split()), words=tuple(words.split()), space=space, stop=stop)


_SCRIPTS: Mapping[str, _Script] = {
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

SCRIPTS: tuple[str, ...] = tuple(_SCRIPTS)
"""The scripts that `headlines`, `paragraphs` and `rendered_dumps` know. Thai ends no sentence with a stop."""

_STOPPED = tuple(name for name, script in _SCRIPTS.items() if script.stop)

# One or two characters each of what goes wrong: combining marks, joiners, both directions, astral letters, every kind
# of space and line end that an article may hold, markup, formula signs.
_SPECIMENS = (
    "aZé̈ßŒİıſﬁЖћΩςԱაאבّعپमिক্தமිไກཀမកአᏣᐃᓂ國の한㍿Ａ＂𐌰𝒜𠮷🏽👩🇺"
    "\u0301\u0e33\u200d\u200c\u200f\u202e\u2066\ufeff\u00ad\ufe0f\U000e0041"
    "\t\n\r \u00a0\u3000\u2003\u200b\u0085\u2028\u2029\u007f\u0080"
    "<>&\"'\\/{}[]()|=+-@#;,_*`~%$€“”‘’«»—…•\ufffd\ufdd0\U0010ffff"
)
_BARRED = "".join(chr(point) for point in (*range(32), 0xFFFE, 0xFFFF) if UNCARRIABLE.match(chr(point)))

# Characters and pieces that have broken readers of text: no article may hold some of them.
_HOSTILE = (
    *("\x00", "\x07", "\x0b", "\x0c", "\x1a", "\x1c", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "\r", "\r\n", "\n"),
    *("\ud800", "\udfff", "\ude00\ud83d", "\ufffe", "\uffff", "\ufeff", "\u202e", "\u200d", "\u0300", "\U0010ffff"),
    *("<!DOCTYPE a>", "]]>", "&#0;", "&amp;amp;", "<p>", "</", '{"schema":"newsdump/1"}', "\\ud800", "[[", "=1+1"),
    *("TT", "Share", "(", "((", "[", "“", "|", " | ", "…", "- ", "* * *", "(EPA)", "Photo:", "By ", "1 / 2", "22:15"),
)
_CODECS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "koi8-r",
    "shift_jis",
    "gb18030",
)

# The credit as printed in brackets, which is here the agency's usual spelling too.
_AGENCIES = ("EPA", "AFP", "Reuters", "AP", "dpa")
_MOST = 2**53 - 1


def texts(*, min_size: int = 0, max_size: int | None = None) -> SearchStrategy[str]:
    """Any text that an article may hold: every character that XML 1.0 and UTF-8 can carry.

    Left out: other control characters, surrogates, U+FFFE and U+FFFF, with which no article can be made.
    """
    admitted = st.characters(exclude_categories=["Cs"], exclude_characters=_BARRED)
    # Two strategies: one alphabet of both would be their union, and the specimens as rare as any others in it.
    special = st.text(_SPECIMENS, min_size=min_size, max_size=max_size)
    return special | st.text(admitted, min_size=min_size, max_size=max_size)


def headlines(*, scripts: Sequence[str] = SCRIPTS) -> SearchStrategy[str]:
    """One line of four to eight invented words, without a stop.

    Left out: punctuation, digits, names of outlets.
    """
    return st.builds(_headline, _script_of(scripts), _NUMBERS, _SEEDS)


def paragraphs(*, scripts: Sequence[str] = SCRIPTS) -> SearchStrategy[str]:
    """Two or three sentences of invented words on one line, each with the script's own stop.

    Left out: quotes, abbreviations, datelines.
    """
    return st.builds(_paragraph, _script_of(scripts), _NUMBERS, st.lists(_SEEDS, min_size=2, max_size=3))


def stamps(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Stamp]:
    """Stamps without a value, with a date, and with a time with or without an offset.

    Left out: offsets with seconds and named zones, with which no stamp can be made. `raw` and the value have nothing
    to do with each other.
    """
    offsets = st.integers(-1439, 1439).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
    times = st.datetimes(timezones=st.none() | offsets)
    return st.builds(Stamp, raw=_given(texts), value=st.none() | st.dates() | times)


def datelines(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Dateline]:
    """Datelines with and without a place, a date and an agency. `raw` and these have nothing to do with each other."""
    text = _given(texts)
    date = st.none() | stamps(texts=text)
    return st.builds(Dateline, raw=text, place=st.none() | text, date=date, agency=st.none() | text)


def captions(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Caption]:
    """Captions that were printed once or more often; text and credit may be empty.

    Left out: captions printed less than once.
    """
    text, maybe = _given(texts), st.none() | _given(texts)
    many = st.integers(1, _MOST)
    return st.builds(
        Caption, text=text, credit=maybe, photographer=maybe, agency=maybe, is_file=st.booleans(), copies=many
    )


def blocks(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Block]:
    """Blocks of every kind; any of them may have a stamp, as in a live blog."""
    text = _given(texts)
    return st.builds(Block, kind=st.sampled_from(BlockKind), text=text, stamp=st.none() | stamps(texts=text))


def origins(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[Origin]:
    """Provenance. Names, lines and spans are any; they point into no dump.

    Left out: negative numbers and those above 2**53 - 1, which not every reader of JSON holds.
    """
    number = st.integers(0, _MOST)
    spans = st.lists(st.tuples(number, number), max_size=3)
    lines = st.lists(number, max_size=3)
    return st.builds(Origin, name=_given(texts), lines=lines, spans=spans, copies=number)


def articles(*, texts: SearchStrategy[str] | None = None, provenance: bool = True) -> SearchStrategy[Article]:
    """Every article that can be made: of each kind, with any fields present, absent or empty.

    `texts` makes the texts of all fields, and is `newsdump.testing.texts()` unless given. Left out: more than three of
    anything, for speed; `provenance` too, if it is false. The fields have nothing to do with each other.
    """
    text = _given(texts)
    maybe, many = st.none() | text, st.lists(text, max_size=3)
    stamp = st.none() | stamps(texts=text)
    return st.builds(
        Article,
        kind=st.sampled_from(Kind),
        headline=maybe,
        kicker=maybe,
        deck=maybe,
        section=maybe,
        byline=maybe,
        authors=many,
        agency=maybe,
        dateline=st.none() | datelines(texts=text),
        published=stamp,
        updated=stamp,
        captions=st.lists(captions(texts=text), max_size=3),
        body=st.lists(blocks(texts=text), max_size=3),
        notes=many,
        truncated=st.booleans(),
        language=maybe,
        outlet=maybe,
        url=maybe,
        meta=st.lists(st.tuples(text, text), max_size=3),
        provenance=st.lists(origins(texts=text), max_size=3) if provenance else st.just(()),
    )


def hostile_texts() -> SearchStrategy[str]:
    """Any `str`: surrogates, control characters, all line ends, markup, long runs of one character, lines that recur.

    Left out: nothing, but texts stay below some ten thousand characters.
    """
    anything = st.text(st.characters(exclude_categories=[]))
    nasty = st.lists(st.sampled_from(_HOSTILE), min_size=1, max_size=8).map("".join)
    runs = st.builds(_run, st.sampled_from(_HOSTILE) | st.characters(exclude_categories=[]), st.integers(1, 1500))
    recurring = st.builds(_run, (headlines() | anything).map(lambda line: line + "\n"), st.integers(1, 6))
    return st.lists(st.one_of(anything, nasty, runs, recurring), max_size=6).map("".join)


def hostile_bytes() -> SearchStrategy[bytes]:
    """Any `bytes`: random ones, and texts in ten encodings, one after the other and cut at any place.

    Left out: nothing, but they stay below some ten thousand.
    """
    encoded = st.builds(_encoded, hostile_texts(), st.sampled_from(_CODECS))
    pieces = st.lists(encoded | st.binary(max_size=50), min_size=1, max_size=3).map(b"".join)
    return st.binary() | st.builds(_cut, pieces, st.integers(0, 50), st.integers(0, 50))


@st.composite
def rendered_dumps(  # noqa: PLR0913 -- options with defaults, each by its name
    draw: st.DrawFn,
    *,
    min_articles: int = 1,
    max_articles: int = 4,
    copies: Sequence[int] = (2, 3, 4),
    widgets: Sequence[str] = ("TT", "Share"),
    endings: Sequence[str] = ("\n", "\r\n", "\r"),
    scripts: Sequence[str] = _STOPPED,
) -> tuple[str, tuple[Article, ...]]:
    """A dump and the articles that it holds.

    Each article has a headline, up to two captions with a credit in brackets, and two to five paragraphs. Its head
    (headline, blank line, each caption twice) is printed `copies` times, with a widget's word and a blank line in
    between; paragraphs follow on single or on blank lines, and two to four blank lines part the articles. Each option
    lists what may be drawn, once for the dump. No text begins like another, so that none is taken for its copy.

    Left out: bylines, datelines, stamps, subheads; by default also what says too little for every reader: heads printed
    once (``copies=[1]``), Thai, which has no stop, and widgets with a word that no list knows, which show what they
    are only when they recur across articles (``widgets=["Quonk"], min_articles=2``).
    """
    script = _SCRIPTS[draw(st.sampled_from(list(scripts)))]
    heads, ending = draw(st.sampled_from(list(copies))), draw(st.sampled_from(list(endings)))
    widget = draw(st.sampled_from(list(widgets)))
    drawn: list[Article] = []
    lines: list[str] = []
    for _ in range(draw(st.integers(min_articles, max_articles))):
        first = sum(1 + len(article.captions) + len(article.body) for article in drawn)
        article = draw(_plain_articles(script, first, heads))
        gap = draw(st.integers(2, 4)) if drawn else 0
        lines += [""] * gap + _rendered(article, heads, widget, spaced=draw(st.booleans()))
        drawn.append(article)
    return ending.join(lines) + ending * draw(st.integers(0, 1)), tuple(drawn)


def _given(strategy: SearchStrategy[str] | None) -> SearchStrategy[str]:
    return texts() if strategy is None else strategy


def _run(piece: str, times: int) -> str:
    return piece * times


def _encoded(text: str, codec: str) -> bytes:
    try:
        return text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")
    except UnicodeEncodeError:  # pragma: no cover
        return text.encode("utf-8", "surrogatepass")


def _cut(content: bytes, start: int, end: int) -> bytes:
    return content[start : len(content) - end]


# Texts are drawn as numbers, which is quick, and from which they shrink: their words are the digits of a seed.

_SEEDS = st.integers(0, 2**48 - 1)
_NUMBERS = st.integers(0, 99)


def _script_of(names: Sequence[str]) -> SearchStrategy[_Script]:
    return st.sampled_from([_SCRIPTS[name] for name in names])


def _words(script: _Script, seed: int, least: int, most: int) -> str:
    rest, more = divmod(seed, most - least + 1)
    words: list[str] = []
    for _ in range(least + more):
        rest, digit = divmod(rest, len(script.words))
        words.append(script.words[digit])
    return script.space.join(words)


def _opening(script: _Script, number: int) -> str:
    """Two words that the text with this number begins with, and no text with another number below a hundred."""
    count = len(script.openings)
    first, second = number % count, (number + 1 + number // count) % count
    return script.openings[first] + script.space + script.openings[second] + script.space


def _headline(script: _Script, number: int, seed: int) -> str:
    return _opening(script, number) + _words(script, seed, 2, 6)


def _caption(script: _Script, number: int, seed: int) -> str:
    return _opening(script, number) + _words(script, seed, 4, 10) + script.stop


def _paragraph(script: _Script, number: int, seeds: Sequence[int]) -> str:
    first = _opening(script, number) + _words(script, seeds[0], 6, 12) + script.stop
    others = (_words(script, seed, 8, 14) + script.stop for seed in seeds[1:])
    # Where no spaces part words, and a stop parts sentences, they need no space either.
    between = script.space if script.stop else " "
    return between.join((first, *(other[:1].upper() + other[1:] for other in others)))


@st.composite
def _plain_articles(draw: st.DrawFn, script: _Script, first: int, heads: int) -> Article:
    headline = _headline(script, first, draw(_SEEDS))
    agencies = draw(st.lists(st.sampled_from(_AGENCIES), max_size=2))
    captions = [
        Caption(text=_caption(script, number, draw(_SEEDS)), credit=agency, agency=agency, copies=2 * heads)
        for number, agency in enumerate(agencies, start=first + 1)
    ]
    texts = draw(st.lists(st.lists(_SEEDS, min_size=2, max_size=3), min_size=2, max_size=5))
    body = [
        Block(text=_paragraph(script, number, seeds))
        for number, seeds in enumerate(texts, start=first + 1 + len(captions))
    ]
    return Article(headline=headline, captions=captions, body=body)


def _rendered(article: Article, heads: int, widget: str, *, spaced: bool) -> list[str]:
    printed = [f"{caption.text} ({caption.credit})" for caption in article.captions for _ in range(2)]
    head = [article.headline or "", "", *printed]
    body = [line for text in article.paragraphs for line in ([text, ""] if spaced else [text])]
    # Without captions the blank line below the headline is the one above the body.
    gap = [""] if printed else []
    return [*[*head, widget, ""] * (heads - 1), *head, *gap, *(body[:-1] if spaced else body)]
