/** Version of the program, the same as the extension's; a test compares it with the manifest. */
export const version = "0.1.0";

const verbs: Readonly<Record<string, string>> = {
  check: `policy-drafting check [options] FILE...      ("-" reads standard input)

Checks memos against the terminology. Exit code 0: clean; 1: findings at or above --fail-on; 2: bad usage or unreadable input.

  --format text|json|sarif   how to print (default: text)
  --fail-on LEVEL            error, warning (default), information, hint or never
  --level LEVEL              leave out findings below this level (default: hint)
  --rule ID=LEVEL            level of one rule, or off; for more, repeat it or write a=off,b=error
  --date YYYY-MM-DD          date of memos that carry none (default: today)
  --profile NAME             style profile: un, asean
  --baseline FILE            leave out the findings that FILE accepts (default: the setting policyDrafting.baseline)
  --write-baseline FILE      accept today's findings: write them to FILE
  --stdin-name NAME          name of standard input in the output
  --no-memo                  treat the files as any text, not as memos
  --no-workspace             do not read .policy-drafting/*.yaml and .vscode/settings.json
  --color, --no-color        colour, or none (default: where the output is a terminal)
`,
  fix: `policy-drafting fix [options] FILE...

Applies the safe fixes, those with one answer, and writes the files back whole; "-" reads standard input and prints the fixed text.

  --dry-run                  print the changes only; write nothing
  --rule ID=LEVEL, --date, --profile, --no-memo, --no-workspace   as for check
`,
  lookup: `policy-drafting lookup [options] WORDS

Looks up a term, an acronym, an institution or an instrument, in English or Bahasa Indonesia.

  --limit N                  how many to show (default: 5)
  --format text|json         how to print (default: text)
`,
  suggest: `policy-drafting suggest [options] FILE | --text PASSAGE

Suggests instruments to cite for a passage: one given, or each paragraph of a memo that cites nothing.

  --text PASSAGE             the passage itself
  --line N                   only the paragraph at this line of FILE
  --limit N                  how many per passage (default: 3)
  --format text|json         how to print (default: text)
`,
  terms: `policy-drafting terms validate [FILE...]

Checks packs: those named, or .policy-drafting/*.yaml here. Exit code 1 when one has an error.

policy-drafting terms export --format tbx|csv|cspell [options]

  --format tbx|csv|cspell    TBX version 3 (TBX-Basic), CSV for spreadsheets, or a word list for spell checkers
  --source NAME              workspace (.policy-drafting/*.yaml here), bundled, or all, the workspace's over the bundled
                             (default: workspace, so that an edited file can be imported again; all for cspell)
  --output FILE              write there, whole or not at all (default: standard output)
  --force                    take the place of a file that is there

policy-drafting terms import [options] FILE

Makes a pack of a TBX or CSV file. Exit code 1 when part of the file could not be used; what, is printed with its line.
Concepts that are known here (bundled, or in .policy-drafting) and unchanged are left out. One that is changed is laid over the
known one: data that the file has no place for (dates, numbers and articles of instruments, where a wording is right) are kept.

  --format tbx|csv           what FILE is (default: by its name)
  --output FILE.yaml         the pack (default: .policy-drafting/NAME.yaml); a long one goes on in FILE-2.yaml and so on
  --force                    take the place of a file that is there
`,
  bibliography: `policy-drafting bibliography [options] FILE...

Exports the instruments that the memos cite.

  --format csl-json|bibtex|ris   (default: csl-json)
  --output FILE                  write there, whole or not at all (default: standard output)

policy-drafting bibliography --status [options] FILE...

Lists the instruments and the single articles, cited by key or in words, that are not in force at the date of the memo that cites them: what took their place,
and which memos to look at.

  --format text|json         how to print (default: text)
  --date YYYY-MM-DD          date of memos that carry none (default: today)
  --output FILE              write there, whole or not at all (default: standard output)
`,
  lsp: `policy-drafting lsp

Speaks the Language Server Protocol on standard input and output.
`,
};

const summary = `policy-drafting: terminology, acronyms and citations for policy memos on trafficking in persons.

  policy-drafting check FILE...                 findings with their fixes
  policy-drafting fix FILE...                   apply the safe fixes
  policy-drafting lookup WORDS                  what a term or an acronym stands for
  policy-drafting suggest FILE                  instruments to cite, paragraph by paragraph
  policy-drafting terms validate|export|import  check packs; export and import terms
  policy-drafting bibliography FILE...          export what a memo cites
  policy-drafting lsp                           language server on standard input and output

  policy-drafting help COMMAND                  options of a command
  policy-drafting --version

Nothing leaves this machine.
`;

/** Help for a verb, or for the whole program. */
export function help(verb?: string): string {
  return (verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined) ?? summary;
}
