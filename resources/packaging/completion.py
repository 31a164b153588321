"""What bash offers after ``council-archive``, written from the program's own command line."""

import shlex

from resources.packaging.command_line import Argument, Command
from resources.packaging.contents import NAME

_SCRIPT = """\
# bash completion for {name}; written from its own command line.
_council_archive() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD - 1]}} options choices
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W {commands} -- "$cur"; compgen -d -- "$cur")
        return
    fi
    case ${{COMP_WORDS[1]}} in
{cases}
        *) return ;;
    esac
    case "${{COMP_WORDS[1]}} $prev" in
{values}
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur"; compgen -f -- "$cur")
    fi
}}
complete -o filenames -F _council_archive {name}
"""


def completion(program: Command) -> str:
    """A script for bash's folder of completions."""
    names = [one.name for one in program.commands]
    top = [spelling for one in program.arguments for spelling in one.spellings]
    return _SCRIPT.format(
        name=NAME,
        commands=shlex.quote(" ".join([*names, *top])),
        cases="\n".join(_case(one) for one in program.commands),
        values="\n".join(_values(one) for one in program.commands if _with_choices(one)),
    )


def _case(command: Command) -> str:
    options = [one.spellings[-1] for one in command.arguments if one.is_option]
    choices = [word for one in command.arguments if not one.is_option for word in one.choices]
    return (
        f"        {command.name}) options={shlex.quote(' '.join(options))}"
        f" choices={shlex.quote(' '.join(choices))} ;;"
    )


def _with_choices(command: Command) -> list[Argument]:
    return [one for one in command.arguments if one.is_option and one.choices]


def _values(command: Command) -> str:
    return "\n".join(
        f'        "{command.name} {one.spellings[-1]}") '
        f"mapfile -t COMPREPLY < <(compgen -W {shlex.quote(' '.join(one.choices))}"
        ' -- "$cur"); return ;;'
        for one in _with_choices(command)
    )
