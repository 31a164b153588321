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
        <source>Verified: %Ln part(s) checked, nothing is missing or altered.</source>
        <translation>
            <numerusform>Verified: %Ln part checked, nothing is missing or altered.</numerusform>
            <numerusform>Verified: %Ln parts checked, nothing is missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problem found.</numerusform>
            <numerusform>%Ln problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%Ln older one(s)</source>
        <translation>
            <numerusform>%Ln older one</numerusform>
            <numerusform>%Ln older ones</numerusform>
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
        <source>“{name}” cannot be moved: %Ln record(s) name it.</source>
        <translation>
            <numerusform>“{name}” cannot be moved: %Ln record names it.</numerusform>
            <numerusform>“{name}” cannot be moved: %Ln records name it.</numerusform>
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
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
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
        <source>%Ln suggestion(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln suggestion, choose with the arrow keys</numerusform>
            <numerusform>%Ln suggestions, choose with the arrow keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier search(es), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln earlier search, choose with the arrow keys</numerusform>
            <numerusform>%Ln earlier searches, choose with the arrow keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message numerus="yes">
        <source>cited %Ln time(s)</source>
        <extracomment>What is found by tags alone.</extracomment>
        <translation>
            <numerusform>cited once</numerusform>
            <numerusform>cited %Ln times</numerusform>
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
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln file still waits</numerusform>
            <numerusform>%Ln files still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln record(s)</source>
        <translation>
            <numerusform>Confirm %Ln record</numerusform>
            <numerusform>Confirm %Ln records</numerusform>
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
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln file(s) are not what was received; see below.</source>
        <translation>
            <numerusform>%Ln file is not what was received; see below.</numerusform>
            <numerusform>%Ln files are not what was received; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are to be read while you pause.</source>
        <translation>
            <numerusform>%Ln file is to be read while you pause.</numerusform>
            <numerusform>%Ln files are to be read while you pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln record(s) behind.</source>
        <translation>
            <numerusform>It is %Ln record behind.</numerusform>
            <numerusform>It is %Ln records behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is up to date: %Ln text(s).</source>
        <translation>
            <numerusform>It is up to date: %Ln text.</numerusform>
            <numerusform>It is up to date: %Ln texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWork</name>
    <message numerus="yes">
        <source>The backup has %Ln problem(s).</source>
        <translation>
            <numerusform>The backup has %Ln problem.</numerusform>
            <numerusform>The backup has %Ln problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>and %Ln earlier version(s)</source>
        <translation>
            <numerusform>and %Ln earlier version</numerusform>
            <numerusform>and %Ln earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message numerus="yes">
        <source>%Ln file(s) wait again</source>
        <translation>
            <numerusform>%Ln file waits again</numerusform>
            <numerusform>%Ln files wait again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for your review.</source>
        <translation>
            <numerusform>%Ln file waits for your review.</numerusform>
            <numerusform>%Ln files wait for your review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept and found by their words; they are read now, one after the other.</source>
        <translation>
            <numerusform>%Ln file is kept and found by its words; it is read now.</numerusform>
            <numerusform>%Ln files are kept and found by their words; they are read now, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read whole; kept all the same.</source>
        <translation>
            <numerusform>%Ln file could not be read whole; kept all the same.</numerusform>
            <numerusform>%Ln files could not be read whole; kept all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got the text that was missing.</source>
        <translation>
            <numerusform>%Ln record got the text that was missing.</numerusform>
            <numerusform>%Ln records got the text that was missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the archive already.</source>
        <translation>
            <numerusform>%Ln file is in the archive already.</numerusform>
            <numerusform>%Ln files are in the archive already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in.</source>
        <extracomment>What became of a file that was not come to, since the import was stopped. Files in these states wait for a person.</extracomment>
        <translation>
            <numerusform>%Ln file was not taken in.</numerusform>
            <numerusform>%Ln files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln file(s) are in the recycle bin.</source>
        <translation>
            <numerusform>The record of %Ln file is in the recycle bin.</numerusform>
            <numerusform>The records of %Ln files are in the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the archive</source>
        <translation>
            <numerusform>%Ln in the archive</numerusform>
            <numerusform>%Ln in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside before</source>
        <translation>
            <numerusform>%Ln set aside before</numerusform>
            <numerusform>%Ln set aside before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken apart</source>
        <translation>
            <numerusform>%Ln taken apart</numerusform>
            <numerusform>%Ln taken apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for review</source>
        <translation>
            <numerusform>%Ln waits for review</numerusform>
            <numerusform>%Ln wait for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, to be read now</source>
        <translation>
            <numerusform>%Ln kept, to be read now</numerusform>
            <numerusform>%Ln kept, to be read now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read whole</source>
        <translation>
            <numerusform>%Ln not read whole</numerusform>
            <numerusform>%Ln not read whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got the missing text</source>
        <translation>
            <numerusform>%Ln got the missing text</numerusform>
            <numerusform>%Ln got the missing text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the recycle bin</source>
        <translation>
            <numerusform>%Ln in the recycle bin</numerusform>
            <numerusform>%Ln in the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in</source>
        <translation>
            <numerusform>%Ln not taken in</numerusform>
            <numerusform>%Ln not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no more to read in %Ln file(s) yet.</source>
        <translation>
            <numerusform>There is no more to read in %Ln file yet.</numerusform>
            <numerusform>There is no more to read in %Ln files yet.</numerusform>
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
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>The backup was made, but what it holds has %Ln problem(s).</source>
        <translation>
            <numerusform>The backup was made, but what it holds has %Ln problem.</numerusform>
            <numerusform>The backup was made, but what it holds has %Ln problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) among the backups had gone bad and were made anew.</source>
        <translation>
            <numerusform>%Ln copy among the backups had gone bad and was made anew.</numerusform>
            <numerusform>%Ln copies among the backups had gone bad and were made anew.</numerusform>
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
    <name>MeantHere</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>named in %Ln record(s)</source>
        <translation>
            <numerusform>named in %Ln record</numerusform>
            <numerusform>named in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will name “{kept}”</source>
        <translation>
            <numerusform>%Ln record will name “{kept}”</numerusform>
            <numerusform>%Ln records will name “{kept}”</numerusform>
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
        <source>%Ln bear this name: choose one with ↓</source>
        <translation>
            <numerusform>%Ln bears this name: choose it with ↓</numerusform>
            <numerusform>%Ln bear this name: choose one with ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWork</name>
    <message numerus="yes">
        <source>%Ln line(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln line, choose with the arrow keys</numerusform>
            <numerusform>%Ln lines, choose with the arrow keys</numerusform>
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
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln problem found</numerusform>
            <numerusform>%Ln problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message numerus="yes">
        <source>%Ln hit(s) are chosen; more cannot be chosen at once.</source>
        <extracomment>So many hits are brought to be chosen together; whoever wants more is told. What was wished for is here, or as much of it as is brought.</extracomment>
        <translation>
            <numerusform>%Ln hit is chosen; more cannot be chosen at once.</numerusform>
            <numerusform>%Ln hits are chosen; more cannot be chosen at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingAnnotations</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingHead</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln page written: {path}</numerusform>
            <numerusform>%Ln pages written: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecycleBinPage</name>
    <message numerus="yes">
        <source>put away with %Ln record(s) of its own</source>
        <translation>
            <numerusform>put away with %Ln record of its own</numerusform>
            <numerusform>put away with %Ln records of its own</numerusform>
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
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln page written: {path}</numerusform>
            <numerusform>%Ln pages written: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPrinting</name>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln page written: {path}</numerusform>
            <numerusform>%Ln pages written: {path}</numerusform>
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
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in this meeting</source>
        <translation>
            <numerusform>%Ln more in this meeting</numerusform>
            <numerusform>%Ln more in this meeting</numerusform>
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
        <source>%Ln record(s) were stored</source>
        <translation>
            <numerusform>%Ln record was stored</numerusform>
            <numerusform>%Ln records were stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln file still waits</numerusform>
            <numerusform>%Ln files still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message numerus="yes">
        <source>%Ln value(s) not checked yet</source>
        <translation>
            <numerusform>%Ln value not checked yet</numerusform>
            <numerusform>%Ln values not checked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Values of a long facet that are shown before «more» is asked for. A facet with more hidden values than this shows them in a popup instead of below. A value, and whether it is to be excluded (or chosen); each again takes it back. All values are to be seen; the point of the screen where a popup belongs. Values that are to be the only ones chosen (False) or excluded (True).</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
        <source>The index is %Ln record(s) behind; search does not see them yet</source>
        <translation>
            <numerusform>The index is %Ln record behind; search does not see them yet</numerusform>
            <numerusform>The index is %Ln records behind; search does not see them yet</numerusform>
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
        <source>and %Ln more</source>
        <extracomment>Work shorter than this is not spoken of, in milliseconds. So much that has ended is told in the list.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message numerus="yes">
        <source>%Ln like it in the archive</source>
        <extracomment>The last steps of paths to names that may stand for an authority.</extracomment>
        <translation>
            <numerusform>%Ln like it in the archive</numerusform>
            <numerusform>%Ln like it in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>%Ln session without a record</numerusform>
            <numerusform>%Ln sessions without a record</numerusform>
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
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>%Ln more place</numerusform>
            <numerusform>%Ln more places</numerusform>
        </translation>
    </message>
</context>
</TS>
