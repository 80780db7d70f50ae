"""Captions and credits in every shape seen, and the sentences that only look like one."""

from __future__ import annotations

import sys
from collections.abc import Callable

from hypothesis import strategies as st

EN = "Crews clear the old pier on Friday."


ZH = "工作人员在旧码头清理现场。"


KO = "작업자들이 낡은 부두를 치우고 있다."


AR = "عمال ينظفون رصيف الميناء القديم."


HI = "मज़दूर पुराना घाट साफ़ करते हैं।"


# The text, its tail, and what the tail says: credit, photographer, agency.
CONFIDENT = [
    (EN, "(Reuters)", "Reuters", None, "Reuters"),
    (EN, "(EPA)", "EPA", None, "EPA"),
    (EN, "(SPA)", "SPA", None, "SPA"),
    (EN, "[Xinhua]", "Xinhua", None, "Xinhua"),
    (EN, "[Xing G/Xinhua]", "Xing G/Xinhua", "Xing G", "Xinhua"),
    (EN, "(Xinhua/Pang X)", "Xinhua/Pang X", "Pang X", "Xinhua"),
    (EN, "./REUTERS", "REUTERS", None, "Reuters"),
    (EN, "KCNA via REUTERS", "KCNA via REUTERS", None, "Reuters"),
    (EN, "Ana Roe/Yonhap via REUTERS", "Ana Roe/Yonhap via REUTERS", "Ana Roe", "Reuters"),
    (EN, "Quay News Agency (IHA) via REUTERS", "Quay News Agency (IHA) via REUTERS", None, "Reuters"),
    (EN, "(Yonhap via AP)", "Yonhap via AP", None, "AP"),
    (EN, "(Nils K/Pool via AP)", "Nils K/Pool via AP", "Nils K", "AP"),
    (EN, "(AP Photo)", "AP Photo", None, "AP"),
    (EN, "(AP Photo/A. Roe)", "AP Photo/A. Roe", "A. Roe", "AP"),
    (EN, "(Getty Images via AFP)", "Getty Images via AFP", None, "AFP"),
    (EN, "ANA ROE/AFP/Getty Images", "ANA ROE/AFP/Getty Images", "ANA ROE", "AFP"),
    (EN, "(Photo by ANA ROE / AFP)", "ANA ROE / AFP", "ANA ROE", "AFP"),
    (EN, "(IRIB/AFP)", "IRIB/AFP", None, "AFP"),
    (EN, "- AFP", "AFP", None, "AFP"),
    (EN, "— Bernama pic", "Bernama", None, "Bernama"),
    (EN, "— Picture by Ana Roe", "Ana Roe", "Ana Roe", None),
    (EN, "— NILS A/AP/SIPA", "NILS A/AP/SIPA", "NILS A", "AP"),
    (EN, "Photograph: A Roe/EPA", "A Roe/EPA", "A Roe", "EPA"),
    (EN, "Photograph: Ana Roe/ZUMA Press Wire/Shutterstock", "Ana Roe/ZUMA Press Wire/Shutterstock", "Ana Roe", "ZUMA"),
    (EN, "PHOTO: EPA-EFE", "EPA-EFE", None, "EPA-EFE"),
    (EN, "Credit: Getty", "Getty", None, "Getty Images"),
    (EN, "Photo courtesy of Port/EPA-EFE", "Port/EPA-EFE", None, "EPA-EFE"),
    (EN, "Foto: Ana Roe/dpa", "Ana Roe/dpa", "Ana Roe", "dpa"),
    (EN, "(Foto: Ana Roe / IMAGO)", "Ana Roe / IMAGO", "Ana Roe", "IMAGO"),
    (EN, "© Ana Roe/dpa", "Ana Roe/dpa", "Ana Roe", "dpa"),
    (EN, "© Quelle: Ana Roe/AP/dpa", "Ana Roe/AP/dpa", "Ana Roe", "AP"),
    (EN, "©REUTERS/Ana Roe", "REUTERS/Ana Roe", "Ana Roe", "Reuters"),
    (EN, "Bild: picture alliance/dpa | Ana Roe", "picture alliance/dpa | Ana Roe", "Ana Roe", "dpa"),
    (EN, "Foto: 10060 Eva Ek/TT", "Eva Ek/TT", "Eva Ek", "TT"),
    (EN, "Fotograf: Eva Ek/Kajen/TT", "Eva Ek/Kajen/TT", "Eva Ek", "TT"),
    (EN, "EFE/Stringer", "EFE/Stringer", None, "EFE"),
    (EN, "Foto: Cortesía", "Cortesía", None, None),
    (EN, "Foto: Dok istimewa", "Dok istimewa", None, None),
    (EN, "(Foto: Deny S/Humas)", "Deny S/Humas", "Deny S", None),
    (EN, "(Ana Roe/Instituto Mar)", "Ana Roe/Instituto Mar", "Ana Roe", None),
    (EN, "Ana Roe (REUTERS)", "Ana Roe (REUTERS)", "Ana Roe", "Reuters"),
    (EN, "Fot. Ewa Nowa / Agencja Wyborcza.pl", "Ewa Nowa / Agencja Wyborcza.pl", "Ewa Nowa", "Agencja Wyborcza.pl"),
    (EN, "Ảnh: An Le", "An Le", "An Le", None),
    (ZH, "(路透社)", "路透社", None, "Reuters"),
    (ZH, "新华社记者王某某摄", "新华社记者王某某", "王某某", "Xinhua"),
    (ZH, "中新社发 王某 摄", "中新社发 王某", "王某", "CNS"),
    (ZH, "【共同】", "共同", None, "Kyodo"),
    (KO, "로이터연합뉴스", "로이터연합뉴스", None, "Reuters"),
    (KO, "./로이터 뉴스1", "로이터 뉴스1", None, "Reuters"),
    (KO, "사진 = 연합뉴스", "연합뉴스", None, "Yonhap"),
    (KO, "[사진=연합뉴스]", "연합뉴스", None, "Yonhap"),
    (AR, "(رويترز)", "رويترز", None, "Reuters"),
    (HI, "(पीटीआई)", "पीटीआई", None, "PTI"),
]


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            *" ./|()[]【】（）:=©—–-,▲\u3000\n",
            "Foto:",
            "Credit:",
            "Photo by ",
            "AP",
            "REUTERS",
            "dpa",
            "Getty",
            " via ",
            "Ada Roe",
            "ANA ROE",
            "File",
            "FILE PHOTO: ",
            "Archivbild",
            "路透社",
            "记者王某摄",
            "연합뉴스",
            "ß",
            "İ",
            "left",
            "The pier is shut.",
            "ATTENTION EDITORS",
            " Vis mer",
            "رويترز",
            "संस्था",
            "撮影",
            "Jr.",
            "3 May",
        ]
    ),
    max_size=14,
).map("".join)


ANY_LINE = st.text(max_size=200) | FRAGMENTS


# What holds no credit, though much in it looks like one.
PROSE = [
    "The deal was signed on Monday, The Associated Press said.",
    "He will not resign, he told Reuters.",
    "The strike goes on, according to AFP",
    "The strike goes on, according to AFP.",
    "The merger of Quayside and Agence France-Presse",
    "OSLO (AP) — The board met on Friday.",
    "LUND (AP)",
    "SEOUL, Aug. 14 (Yonhap)",
    "mit dpa",
    "Mit Material von dpa",
    "By The Associated Press",
    "Share on Facebook",
    "Riproduzione riservata",
    "© Agenzia Molo - Riproduzione riservata",
    "© 2030 Hafen Verlag GmbH",
    "Copyright 2030 Reuters. All rights reserved.",
    "The board will meet again (May 3)",
    "Das sagte Fraktionschef Max Muster (CDU)",
    "Das sagte Fraktionschef Max Muster (CDU).",
    "The bill came from Rep. Ada Roe (D-Calif.).",
    "A spokesman of the Free Quay Party (ANC)",
    "He spoke for the World Health Organization (WHO)",
    "She reports for the Press Trust of India (PTI).",
    "Er verließ die Stadt (wieder).",
    "Photos: Inside the old palace",
    "In pictures: Scenes of rescue",
    "In the photo: a boat",
    "Oil slips as talks begin - Reuters",
    "Harbour loan in doubt | Reuters",
    "Quay News | World",
    "Home / World / Asia",
    "Sport/Fußball",
    "Source: the harbour office",
    "AFP Commissioner Ada Roe said on Friday that nobody was hurt",
    "Reuters",
    "TT",
    "Foto:",
    "",
    "   ",
]

HOSTILE = ["(", ")A", "/ A", "Credit: ", "Foto: AFP", ". A", "[(】", "AFP/", "a", "© ", "▲a "]


def calls(function: Callable[[str], object], text: str) -> int:
    """How many calls, into Python or C, one call makes."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        function(text)
    finally:
        sys.setprofile(None)
    return count
