<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n file(s) wait for your review.</source>
        <extracomment>Files in these states wait for a person.</extracomment>
        <translation>
            <numerusform>%n file wait for your review.</numerusform>
            <numerusform>%n files wait for your review.</numerusform>
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
        <source>%n file(s) are in the archive already.</source>
        <translation>
            <numerusform>%n file are in the archive already.</numerusform>
            <numerusform>%n files are in the archive already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n file were not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
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
    <name>ResultHead</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n meeting(s)</source>
        <translation>
            <numerusform>in %n meeting</numerusform>
            <numerusform>in %n meetings</numerusform>
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
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>The index is %n record(s) behind; search does not see them yet</source>
        <translation>
            <numerusform>The index is %n record behind; search does not see them yet</numerusform>
            <numerusform>The index is %n records behind; search does not see them yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
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
</TS>
