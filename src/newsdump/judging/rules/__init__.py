"""The rules, in the order in which they are asked: of equally strong claims the first wins.

A rule is a function in the module of the role that it speaks for; adding one is the function and one entry here. The
hundreds of a code say the role: headline 1, deck and its neighbours 2, caption and credit 3, byline 4, stamp and
dateline 5, body 6, furniture 7, boundary 8.
"""

from __future__ import annotations

from newsdump.judging.rules import bodies, boundaries, bylines, captions, decks, furniture, headlines, stamps
from newsdump.judging.rules.rule import Rule, line_rule
from newsdump.model import Role

__all__ = ["RULES", "Rule", "line_rule"]

RULES: tuple[Rule, ...] = (
    Rule("ND801", boundaries.article_begins, Role.BOUNDARY),
    Rule("ND802", boundaries.separator, Role.BOUNDARY),
    Rule("ND803", boundaries.entry_rule, Role.BOUNDARY),
    Rule("ND102", headlines.headline_again, Role.HEADLINE),
    Rule("ND205", decks.outlet_in_title, Role.OUTLET),
    Rule("ND207", decks.column_of_digest, Role.SECTION),
    Rule("ND206", decks.kicker_before_caption, Role.KICKER),
    Rule("ND101", headlines.headline, Role.HEADLINE),
    Rule("ND604", bodies.entry, Role.ENTRY),
    Rule("ND606", bodies.quoted_post, Role.QUOTE),
    Rule("ND404", bylines.sign_off, Role.SIGNOFF),
    Rule("ND304", captions.caption_beside_credit, Role.CAPTION),
    Rule("ND705", furniture.empty_stamp, Role.FURNITURE),
    Rule("ND701", furniture.known_furniture, Role.FURNITURE),
    Rule("ND702", furniture.recurs_in_heads, Role.FURNITURE),
    Rule("ND401", bylines.byline_with_label, Role.BYLINE),
    Rule("ND402", bylines.byline_in_two_lines, Role.BYLINE),
    Rule("ND405", bylines.byline_with_stamp, Role.BYLINE),
    Rule("ND501", stamps.stamp_in_head, Role.STAMP),
    Rule("ND502", stamps.stamp_below_lead, Role.STAMP),
    Rule("ND503", stamps.dateline_alone, Role.DATELINE),
    Rule("ND301", captions.caption_repeated_in_head, Role.CAPTION),
    Rule("ND302", captions.caption_with_credit, Role.CAPTION),
    Rule("ND303", captions.credit_alone, Role.CREDIT),
    Rule("ND305", captions.caption_in_gallery, Role.CAPTION),
    Rule("ND306", captions.caption_printed_twice, Role.CAPTION),
    Rule("ND307", captions.caption_below_viewer, Role.CAPTION),
    Rule("ND308", captions.caption_by_its_words, Role.CAPTION),
    Rule("ND309", captions.caption_above_buttons, Role.CAPTION),
    Rule("ND403", bylines.byline_beside_stamp, Role.BYLINE),
    Rule("ND704", furniture.related_line, Role.FURNITURE),
    Rule("ND201", decks.deck_above_stamp, Role.DECK),
    Rule("ND605", bodies.correction, Role.NOTE),
    Rule("ND603", bodies.item, Role.ITEM),
    Rule("ND607", bodies.cut_off_copy, Role.PARAGRAPH),
    Rule("ND608", bodies.printed_twice, Role.PARAGRAPH),
    Rule("ND202", decks.deck_in_head_block, Role.DECK),
    Rule("ND208", decks.kicker_of_item, Role.KICKER),
    Rule("ND203", decks.kicker_above_headline, Role.KICKER),
    Rule("ND601", bodies.paragraph, Role.PARAGRAPH),
    Rule("ND602", bodies.subhead, Role.SUBHEAD),
    Rule("ND708", furniture.outside_the_article, Role.FURNITURE),
)
