"""Words with which a page speaks of itself: its cookies, newsletters, subscriptions, rules for comments.

Beginnings of words (six letters, folded), and phrases for languages that write no spaces. One such word in a line of
prose proves nothing; it has a weight like any other trait.
"""

from __future__ import annotations

__all__ = ["OWN_PHRASES", "OWN_STEMS"]

OWN_STEMS = frozenset(
    """
    cookie newsle subscr privac consen javasc browse advert copyri logged passwo email emails podcas
    downlo affili donate sponso websit webpag unsubs inbox paywal regist
    spam reprod site sites click clicki links please agree conten terms policy rights reserv permis feedba
    abonni abonne abonná abonen abbona abonar abonné anmeld datens einwil werbun anzeig konto nutzun
    klick klicke klicki bitte dsgvo
    suscri suscrí boletí coment correo inscri compte infole clic clique
    iscriv iscrit pubbli assina assine cadast notíci riprod riserv
    nyhets nyheds annons annonc prenum uutisk tilaa tilauk nieuws klik klicka
    koment rekla reklam odběr hírlev hozzás cikkün klikni zastrz
    подпис коммен регист рассыл конфид реклам редакц підпис комент реєстр абонам сайт сайта сайте перепе нажми
    abonel yoruml üyelik çerez gizlil bülten tıklay
    اشتراك تعليق الخصوص النشرة کوکی عضویت نظرات
    berlan langga kebija đăng
    συνδρο σχόλια εγγραφ
    """.split()
)
OWN_PHRASES = (
    "クッキー", "会員", "購読", "ログイン", "利用規約", "無断", "구독", "로그인", "회원", "무단", "댓글",
    "登录", "订阅", "會員", "訂閱", "版权", "สมาชิก", "คุกกี้", "सब्सक्राइब", "©",
)  # fmt: skip
