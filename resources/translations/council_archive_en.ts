<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessWork</name>
    <message numerus="yes">
        <source>%Ln record(s) published</source>
        <translation>
            <numerusform>%Ln record published</numerusform>
            <numerusform>%Ln records published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed left out</source>
        <translation>
            <numerusform>%Ln closed left out</numerusform>
            <numerusform>%Ln closed left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restricted, heads only</source>
        <translation>
            <numerusform>%Ln restricted, head only</numerusform>
            <numerusform>%Ln restricted, heads only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) redacted</source>
        <translation>
            <numerusform>%Ln document redacted</numerusform>
            <numerusform>%Ln documents redacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationWork</name>
    <message numerus="yes">
        <source>Tags of %Ln record(s) changed</source>
        <translation>
            <numerusform>Tags of %Ln record changed</numerusform>
            <numerusform>Tags of %Ln records changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>Verified: %n part(s) checked, nothing is missing or altered.</source>
        <translation>
            <numerusform>Verified: %n part checked, nothing is missing or altered.</numerusform>
            <numerusform>Verified: %n parts checked, nothing is missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n older one(s)</source>
        <translation>
            <numerusform>%n older one</numerusform>
            <numerusform>%n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchQueriesDialog</name>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln query</numerusform>
            <numerusform>%Ln queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Binning</name>
    <message numerus="yes">
        <source>“{name}” cannot be moved: %n record(s) name it.</source>
        <translation>
            <numerusform>“{name}” cannot be moved: %n record names it.</numerusform>
            <numerusform>“{name}” cannot be moved: %n records name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOutActDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) and</source>
        <translation>
            <numerusform>%Ln record and</numerusform>
            <numerusform>%Ln records and</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be erased for good.</source>
        <translation>
            <numerusform>%Ln file will be erased for good.</numerusform>
            <numerusform>%Ln files will be erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) that also stand in another document lose one wording and their earlier versions.</source>
        <translation>
            <numerusform>%Ln point that also stands in another document loses one wording and its earlier versions.</numerusform>
            <numerusform>%Ln points that also stand in another document lose one wording and their earlier versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message numerus="yes">
        <source>%Ln record(s) erased by act {number}.</source>
        <translation>
            <numerusform>%Ln record erased by act {number}.</numerusform>
            <numerusform>%Ln records erased by act {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTextsDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) side by side</source>
        <translation>
            <numerusform>%Ln passage side by side</numerusform>
            <numerusform>%Ln passages side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a counterpart</source>
        <translation>
            <numerusform>%Ln without a counterpart</numerusform>
            <numerusform>%Ln without a counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) only at the left</source>
        <translation>
            <numerusform>%Ln word only at the left</numerusform>
            <numerusform>%Ln words only at the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only at the right</source>
        <translation>
            <numerusform>%Ln only at the right</numerusform>
            <numerusform>%Ln only at the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%n suggestion(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%n suggestion, choose with the arrow keys</numerusform>
            <numerusform>%n suggestions, choose with the arrow keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier search(es), choose with the arrow keys</source>
        <translation>
            <numerusform>%n earlier search, choose with the arrow keys</numerusform>
            <numerusform>%n earlier searches, choose with the arrow keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message numerus="yes">
        <source>cited %n time(s)</source>
        <extracomment>What is found by tags alone.</extracomment>
        <translation>
            <numerusform>cited once</numerusform>
            <numerusform>cited %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmCertainDialog</name>
    <message numerus="yes">
        <source>%n file(s) still wait</source>
        <translation>
            <numerusform>%n file still waits</numerusform>
            <numerusform>%n files still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n record(s)</source>
        <translation>
            <numerusform>Confirm %n record</numerusform>
            <numerusform>Confirm %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited in %Ln resolution(s)</source>
        <translation>
            <numerusform>cited in %Ln resolution</numerusform>
            <numerusform>cited in %Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>%Ln session without a record</numerusform>
            <numerusform>%Ln sessions without a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated at %Ln meeting(s), first and last:</source>
        <translation>
            <numerusform>stated at %Ln meeting, first and last:</numerusform>
            <numerusform>stated at %Ln meetings, first and last:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportResultsDialog</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>in %Ln meeting</numerusform>
            <numerusform>in %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n file(s) are not what was received; see below.</source>
        <translation>
            <numerusform>%n file is not what was received; see below.</numerusform>
            <numerusform>%n files are not what was received; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are to be read while you pause.</source>
        <translation>
            <numerusform>%n file is to be read while you pause.</numerusform>
            <numerusform>%n files are to be read while you pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n record(s) behind.</source>
        <translation>
            <numerusform>It is %n record behind.</numerusform>
            <numerusform>It is %n records behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is up to date: %n text(s).</source>
        <translation>
            <numerusform>It is up to date: %n text.</numerusform>
            <numerusform>It is up to date: %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWork</name>
    <message numerus="yes">
        <source>The backup has %n problem(s).</source>
        <translation>
            <numerusform>The backup has %n problem.</numerusform>
            <numerusform>The backup has %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>and %n earlier version(s)</source>
        <translation>
            <numerusform>and %n earlier version</numerusform>
            <numerusform>and %n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message numerus="yes">
        <source>%n file(s) wait again</source>
        <translation>
            <numerusform>%n file waits again</numerusform>
            <numerusform>%n files wait again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n file(s) wait for your review.</source>
        <translation>
            <numerusform>%n file waits for your review.</numerusform>
            <numerusform>%n files wait for your review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept and found by their words; they are read now, one after the other.</source>
        <translation>
            <numerusform>%n file is kept and found by its words; it is read now.</numerusform>
            <numerusform>%n files are kept and found by their words; they are read now, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read whole; kept all the same.</source>
        <translation>
            <numerusform>%n file could not be read whole; kept all the same.</numerusform>
            <numerusform>%n files could not be read whole; kept all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) got the text that was missing.</source>
        <translation>
            <numerusform>%n record got the text that was missing.</numerusform>
            <numerusform>%n records got the text that was missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the archive already.</source>
        <translation>
            <numerusform>%n file is in the archive already.</numerusform>
            <numerusform>%n files are in the archive already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <extracomment>Files in these states wait for a person.</extracomment>
        <translation>
            <numerusform>%n file was not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for review</source>
        <translation>
            <numerusform>%n waits for review</numerusform>
            <numerusform>%n wait for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, to be read now</source>
        <translation>
            <numerusform>%n kept, to be read now</numerusform>
            <numerusform>%n kept, to be read now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read whole</source>
        <translation>
            <numerusform>%n not read whole</numerusform>
            <numerusform>%n not read whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got the missing text</source>
        <translation>
            <numerusform>%n got the missing text</numerusform>
            <numerusform>%n got the missing text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n not taken in</numerusform>
            <numerusform>%n not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no more to read in %n file(s) yet.</source>
        <translation>
            <numerusform>There is no more to read in %n file yet.</numerusform>
            <numerusform>There is no more to read in %n files yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTopicsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>The backup was made, but what it holds has %n problem(s).</source>
        <translation>
            <numerusform>The backup was made, but what it holds has %n problem.</numerusform>
            <numerusform>The backup was made, but what it holds has %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) among the backups had gone bad and were made anew.</source>
        <translation>
            <numerusform>%n copy among the backups had gone bad and was made anew.</numerusform>
            <numerusform>%n copies among the backups had gone bad and were made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyRecordsWork</name>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln record(s)</source>
        <translation>
            <numerusform>Changed %Ln record</numerusform>
            <numerusform>Changed %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln record(s)</source>
        <translation>
            <numerusform>Changing %Ln record</numerusform>
            <numerusform>Changing %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records go to the recycle bin at once.</source>
        <translation>
            <numerusform>At most %Ln record goes to the recycle bin at once.</numerusform>
            <numerusform>At most %Ln records go to the recycle bin at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen records cannot be moved: others name them.</source>
        <translation>
            <numerusform>%Ln of the chosen records cannot be moved: others name it.</numerusform>
            <numerusform>%Ln of the chosen records cannot be moved: others name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln record goes to the recycle bin.</numerusform>
            <numerusform>%Ln records go to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in the recycle bin</source>
        <translation>
            <numerusform>%Ln record is in the recycle bin</numerusform>
            <numerusform>%Ln records are in the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln record(s) to the recycle bin</source>
        <translation>
            <numerusform>Moving %Ln record to the recycle bin</numerusform>
            <numerusform>Moving %Ln records to the recycle bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>named in %n record(s)</source>
        <translation>
            <numerusform>named in %n record</numerusform>
            <numerusform>named in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will name “{kept}”</source>
        <translation>
            <numerusform>%n record will name “{kept}”</numerusform>
            <numerusform>%n records will name “{kept}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Further rows that are made at once, and those of a turn.</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message numerus="yes">
        <source>%n bear this name: choose one with ↓</source>
        <translation>
            <numerusform>%n bears this name: choose it with ↓</numerusform>
            <numerusform>%n bear this name: choose one with ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWork</name>
    <message numerus="yes">
        <source>%n line(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%n line, choose with the arrow keys</numerusform>
            <numerusform>%n lines, choose with the arrow keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln narrower topic(s)</source>
        <translation>
            <numerusform>with %Ln narrower topic</numerusform>
            <numerusform>with %Ln narrower topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tied to %Ln other(s) here</source>
        <translation>
            <numerusform>tied to %Ln other here</numerusform>
            <numerusform>tied to %Ln others here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dashed: no record (%Ln).</source>
        <translation>
            <numerusform>Dashed: no record (%Ln).</numerusform>
            <numerusform>Dashed: no record (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s); one of several kinds counts in each, and once in the last column.</source>
        <translation>
            <numerusform>%Ln resolution; one of several kinds counts in each, and once in the last column.</numerusform>
            <numerusform>%Ln resolutions; one of several kinds counts in each, and once in the last column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are not on the map.</source>
        <translation>
            <numerusform>%Ln place is not on the map.</numerusform>
            <numerusform>%Ln places are not on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRecordDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingAnnotations</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingHead</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message numerus="yes">
        <source>%n page(s) written: {path}</source>
        <translation>
            <numerusform>%n page written: {path}</numerusform>
            <numerusform>%n pages written: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecycleBinPage</name>
    <message numerus="yes">
        <source>put away with %n record(s) of its own</source>
        <translation>
            <numerusform>put away with %n record of its own</numerusform>
            <numerusform>put away with %n records of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactDocumentDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) blacked out</source>
        <translation>
            <numerusform>%Ln place blacked out</numerusform>
            <numerusform>%Ln places blacked out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message numerus="yes">
        <source>%Ln place(s) blacked out for readers</source>
        <translation>
            <numerusform>%Ln place blacked out for readers</numerusform>
            <numerusform>%Ln places blacked out for readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written: {path}</source>
        <translation>
            <numerusform>%n page written: {path}</numerusform>
            <numerusform>%n pages written: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPrinting</name>
    <message numerus="yes">
        <source>%n page(s) written: {path}</source>
        <translation>
            <numerusform>%n page written: {path}</numerusform>
            <numerusform>%n pages written: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>in %Ln meeting</numerusform>
            <numerusform>in %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this meeting</source>
        <translation>
            <numerusform>%n more in this meeting</numerusform>
            <numerusform>%n more in this meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message numerus="yes">
        <source>%Ln result(s) written to {name}</source>
        <translation>
            <numerusform>%Ln result written to {name}</numerusform>
            <numerusform>%Ln results written to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies) answered in {name}</source>
        <translation>
            <numerusform>%Ln query answered in {name}</numerusform>
            <numerusform>%Ln queries answered in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wholly understood</source>
        <translation>
            <numerusform>%Ln not wholly understood</numerusform>
            <numerusform>%Ln not wholly understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied as a table</source>
        <translation>
            <numerusform>%Ln result copied as a table</numerusform>
            <numerusform>%Ln results copied as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln result copied</numerusform>
            <numerusform>%Ln results copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no room in such a file</source>
        <translation>
            <numerusform>%Ln row had no room in such a file</numerusform>
            <numerusform>%Ln rows had no room in such a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut to fit a cell</source>
        <translation>
            <numerusform>%Ln text was cut to fit a cell</numerusform>
            <numerusform>%Ln texts were cut to fit a cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed or restricted left out</source>
        <translation>
            <numerusform>%Ln closed or restricted left out</numerusform>
            <numerusform>%Ln closed or restricted left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDecisions</name>
    <message numerus="yes">
        <source>%n record(s) were stored</source>
        <translation>
            <numerusform>%n record was stored</numerusform>
            <numerusform>%n records were stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still wait</source>
        <translation>
            <numerusform>%n file still waits</numerusform>
            <numerusform>%n files still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message numerus="yes">
        <source>%n value(s) not checked yet</source>
        <translation>
            <numerusform>%n value not checked yet</numerusform>
            <numerusform>%n values not checked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Values of a long facet that are shown before «more» is asked for. A facet with more hidden values than this shows them in a popup instead of below. A value, and whether it is to be excluded (or chosen); each again takes it back. All values are to be seen; the point of the screen where a popup belongs. Values that are to be the only ones chosen (False) or excluded (True).</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearchModel</name>
    <message numerus="yes">
        <source>finds %Ln place(s) now</source>
        <translation>
            <numerusform>finds %Ln place now</numerusform>
            <numerusform>finds %Ln places now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%Ln file(s) wait in the inbox</source>
        <translation>
            <numerusform>%Ln file waits in the inbox</numerusform>
            <numerusform>%Ln files wait in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>The index is %n record(s) behind; search does not see them yet</source>
        <translation>
            <numerusform>The index is %n record behind; search does not see them yet</numerusform>
            <numerusform>The index is %n records behind; search does not see them yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln resolution</numerusform>
            <numerusform>%Ln resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImportWork</name>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as before</source>
        <translation>
            <numerusform>%Ln record as before</numerusform>
            <numerusform>%Ln records as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay</source>
        <translation>
            <numerusform>%Ln record stays</numerusform>
            <numerusform>%Ln records stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>For %Ln selected record(s)</source>
        <translation>
            <numerusform>For %Ln selected record</numerusform>
            <numerusform>For %Ln selected records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Work shorter than this is not spoken of, in milliseconds. So much that has ended is told in the list.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message numerus="yes">
        <source>%n like it in the archive</source>
        <extracomment>The last steps of paths to names that may stand for an authority.</extracomment>
        <translation>
            <numerusform>%n like it in the archive</numerusform>
            <numerusform>%n like it in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%n session(s) without a record</source>
        <translation>
            <numerusform>%n session without a record</numerusform>
            <numerusform>%n sessions without a record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicActions</name>
    <message numerus="yes">
        <source>%Ln record(s) will be put under the chosen topics.</source>
        <translation>
            <numerusform>%Ln record will be put under the chosen topics.</numerusform>
            <numerusform>%Ln records will be put under the chosen topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topics of %Ln record(s) changed</source>
        <translation>
            <numerusform>Topics of %Ln record changed</numerusform>
            <numerusform>Topics of %Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) written to {name}</source>
        <translation>
            <numerusform>%Ln topic written to {name}</numerusform>
            <numerusform>%Ln topics written to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) taken in from {name}</source>
        <translation>
            <numerusform>%Ln topic taken in from {name}</numerusform>
            <numerusform>%Ln topics taken in from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>Show %Ln record</numerusform>
            <numerusform>Show %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicWork</name>
    <message numerus="yes">
        <source>%Ln record(s) put under “{topic}”</source>
        <translation>
            <numerusform>%Ln record put under “{topic}”</numerusform>
            <numerusform>%Ln records put under “{topic}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyQuotationDialog</name>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
</TS>
