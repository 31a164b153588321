"""English words of titles: what heads one, and what may stand among its capital words."""

HEADS = frozenset(
    "agreement memorandum treaty convention statement declaration protocol arrangement charter "
    "accord statute resolution pact act regulation regulations constitution covenant concordat "
    "understanding compact manifesto directive concord".split()
)
#: These name a text only beside a date: there are many plans, and most are none.
PLANS = frozenset(
    "roadmap programme program plan strategy document decision appeal decree law concept consensus "
    "agenda vision compass blueprint framework platform outcome pledge initiative amendment "
    "code".split()
)
#: These name a text in the plural, and only beside a date: "Rules of Procedure", "Lund Principles".
PLURALIA = frozenset(
    "principles guidelines commitments recommendations bylaws by-laws rules terms articles "
    "conclusions theses points orders".split()
)
#: Heads that, in small letters behind a capital word, need no date: "the Espoo convention".
TREATIES = frozenset("convention treaty protocol charter pact accord covenant".split())
LINKS = frozenset(
    "of on for regarding concerning relating the a and or between in to against with by at under "
    "as".split()
)
#: "Agreement Establishing the Free Trade Area", "Protocol Amending the Convention".
PARTICIPLES = frozenset(
    "establishing relating governing amending additional implementing founding creating "
    "supplementing supplementary extending prohibiting".split()
)
#: "Protocol Additional to the Geneva Conventions": such a text belongs to another one.
ANNEXED = frozenset("protocol amendment".split())
ABOUT = frozenset("on for regarding concerning relating between of by".split())
DETERMINERS = frozenset("the a an this that its their both these those our all two three".split())
