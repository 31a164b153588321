"""Parts of the tables of speech acts: who acts, whom a body orders about, what ought to follow."""

#: Who acts with a verb in its base form: "the members suggest", "we, the participants, note".
WE_ALL = (
    r"(?:(?<![^\n])|(?<=[)•*–—-] )|(?<=\d\. )|"
    r"\b(?:we|participants|members|experts|delegates|delegations|speakers|scholars|researchers"
    r"|parties|sides|signatories|institutes|co-conveners|conveners|organisers|they),?"
    r"(?: \w+ly| also| further| all| jointly| therefore)? )"
)

#: Whom the body may order about: its own organs, and single persons.
OWN = (
    r"(?:(?:the|its|their) (?:[\w-]+ )?(?:secretariat|bureau|chair|secretary|co-chairs|conveners"
    r"|president)\b|M(?:r|s|rs)\b\.? [A-Z])"
)
#: «следует ввести», and not «как следует из текста»; «стоит подумать», and not «стоит выше».
TO_DO = r"\b(?=\W*$|\s*:|[^.;:]{0,120}?\b[а-яё]{2,}(?:[аеиоуыюя]ть|сти|зти|чь|йти)(?:ся)?\b)"
