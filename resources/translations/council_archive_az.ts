<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {number}, with Qt {qt}</source>
        <extracomment>Name, licence: what stands in the bundle beside the program itself (MIT).</extracomment>
        <translation>Versiya {number}, Qt {qt}</translation>
    </message>
    <message>
        <source>Keeps the records of expert councils: what they resolved, who was there, what they cited. Everything stays on this computer.</source>
        <translation>Ekspert şuralarının sənədlərini saxlayır: nə qərara alınıb, kim iştirak edib, nəyə istinad olunub. Hər şey bu kompüterdə qalır.</translation>
    </message>
    <message>
        <source>Licences of the program and of what it carries</source>
        <translation>Proqramın və tərkib hissələrinin lisenziyaları</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenziyalar</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Access for readers</source>
        <translation>Oxucular üçün istifadə rejimi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>İstifadə rejimi</translation>
    </message>
    <message>
        <source>It ends by itself; its last day is</source>
        <translation>Müddət bitəndə götürülür; son gün</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Məhdud</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>for example: personal data, 75 years</source>
        <translation>məsələn: fərdi məlumatlar, 75 il</translation>
    </message>
    <message>
        <source>Why it is changed now (for the history)</source>
        <translation>Niyə indi dəyişir (tarixçə üçün)</translation>
    </message>
    <message>
        <source>Readers see all of it, unless its session or its unit is restricted.</source>
        <translation>İclas və ya təsvir vahidi məhdud deyilsə, oxucular hamısını görür.</translation>
    </message>
    <message>
        <source>Readers see its head: title, dates, place. The text and the original are kept from them, and those of all that lies in it.</source>
        <translation>Oxucular başlığı görür: ad, tarixlər, yer. Mətn və orijinal görünmür, içindəkilərinki də.</translation>
    </message>
    <message>
        <source>Readers see nothing of it, nor of all that lies in it. Its session&apos;s own description stays open if only a document is closed.</source>
        <translation>Oxucular heç nə görmür, içindəkiləri də. Yalnız sənəd bağlıdırsa, iclasın öz təsviri açıq qalır.</translation>
    </message>
    <message>
        <source>Readers see only its number and its kind.</source>
        <translation>Oxucular yalnız nömrəsini və növünü görürlər.</translation>
    </message>
    <message>
        <source>Readers see nothing of it.</source>
        <translation>Oxucular ondan heç nə görmürlər.</translation>
    </message>
    <message>
        <source>Its wording is black in its documents; readers get that text in place of the originals.</source>
        <translation>Sənədlərdə onun mətni qara ilə örtülür; oxucular orijinalların əvəzinə həmin mətni alırlar.</translation>
    </message>
    <message>
        <source>Where it stands is not known in {names}: readers get neither text nor original.</source>
        <translation>Harada durduğu bilinmir: {names}. Oxucular orada nə mətni, nə də orijinalı alırlar.</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>as it is in each</source>
        <extracomment>The choice that says nothing, and the one that takes away what is said.</extracomment>
        <translation>hər birində olduğu kimi</translation>
    </message>
    <message>
        <source>nothing of their own</source>
        <translation>özünəməxsus heç nə</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Oxucular üçün istifadə rejimi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>last day; empty: without end</source>
        <translation>son gün; boş: müddətsiz</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>ground, for example: personal data, 75 years</source>
        <translation>əsas, məsələn: fərdi məlumatlar, 75 il</translation>
    </message>
</context>
<context>
    <name>AccessWork</name>
    <message>
        <source>The access to “{name}” was changed</source>
        <extracomment>Pages of which a place names a record.</extracomment>
        <translation>“{name}” üçün istifadə rejimi dəyişdirildi</translation>
    </message>
    <message>
        <source>Changing the access</source>
        <translation>İstifadə rejimi dəyişdirilir</translation>
    </message>
    <message>
        <source>Publish a copy</source>
        <translation>Nüsxə nəşr etmək</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arxivlər</translation>
    </message>
    <message>
        <source>{name} for readers</source>
        <translation>{name} oxucular üçün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) published</source>
        <translation>
            <numerusform>%Ln qeyd nəşr olundu</numerusform>
            <numerusform>%Ln qeyd nəşr olundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed left out</source>
        <translation>
            <numerusform>%Ln bağlı qeyd nüsxəyə salınmadı</numerusform>
            <numerusform>%Ln bağlı qeyd nüsxəyə salınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restricted, heads only</source>
        <translation>
            <numerusform>%Ln məhdud, yalnız başlıq</numerusform>
            <numerusform>%Ln məhdud, yalnız başlıqlar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) redacted</source>
        <translation>
            <numerusform>%Ln sənədin sözləri örtülüb</numerusform>
            <numerusform>%Ln sənədin sözləri örtülüb</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>Publishing a copy</source>
        <translation>Nüsxə nəşr olunur</translation>
    </message>
    <message>
        <source>Readers do not see what you were at.</source>
        <translation>Baxdığınızı oxucular görmür.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Yeni arxiv…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Arxivi &amp;aç…</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>&amp;Nümunə arxivi aç</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Fayllar əlavə et…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Ehtiyat nüsxə…</translation>
    </message>
    <message>
        <source>&amp;Verify the archive…</source>
        <translation>Arxivi &amp;yoxla…</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>Axtarış indeksini yenidən &amp;qur</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Arxivi &amp;bağla</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;xış</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy with a c&amp;itation</source>
        <translation>&amp;İstinadla kopyala</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tap</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Parametrlər…</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Naviqasiyanı yığ</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filtrlər</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Mətni &amp;böyüt</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Mətni &amp;kiçilt</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Mətnin &amp;adi ölçüsü</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Open the &amp;original</source>
        <translation>&amp;Orijinalı aç</translation>
    </message>
    <message>
        <source>Go to its &amp;meeting</source>
        <translation>&amp;İclasa keç</translation>
    </message>
    <message>
        <source>Next &amp;language of the document</source>
        <translation>Sənədin növbəti &amp;dili</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Növbəti uyğunluq</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Əvvəlki uyğunluq</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Axtarışı &amp;təmizlə</translation>
    </message>
    <message>
        <source>Other &amp;spellings of names</source>
        <translation>Adların digər &amp;yazılışları</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;İrəli</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;İclaslar</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>&amp;Qətnamələr</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Ş&amp;əxslər</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>&amp;Təşkilatlar</translation>
    </message>
    <message>
        <source>I&amp;nstruments</source>
        <translation>İstinad &amp;sənədləri</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Daxil olanlar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>&amp;About Council Archive</source>
        <translation>Proqram &amp;haqqında</translation>
    </message>
    <message>
        <source>Clear the search &amp;history</source>
        <translation>Axtarış &amp;tarixçəsini təmizlə</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Necə &amp;axtarmalı</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Bu axtarışı &amp;saxla…</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Saxlanmış a&amp;xtarışlar</translation>
    </message>
    <message>
        <source>Copy &amp;results</source>
        <translation>&amp;Nəticələri kopyala</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Nəticələri &amp;ixrac et…</translation>
    </message>
    <message>
        <source>&amp;Batch of queries…</source>
        <translation>&amp;Sorğular paketi…</translation>
    </message>
    <message>
        <source>Search &amp;within these results</source>
        <translation>Tapılanların &amp;içində axtar</translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation>&amp;Oxşarlarını tap</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold all meetings</source>
        <translation>Bütün iclasları &amp;yığ və ya aç</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>Bu &amp;sənəddə tap</translation>
    </message>
    <message>
        <source>Search the archive for the &amp;selection</source>
        <translation>Seçilmiş mətni ar&amp;xivdə axtar</translation>
    </message>
    <message>
        <source>&amp;What the sources disagree on…</source>
        <translation>&amp;Mənbələrin fərqləndiyi məqamlar…</translation>
    </message>
    <message>
        <source>Import a s&amp;preadsheet…</source>
        <translation>&amp;Cədvəli idxal et…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Təkra&amp;r et</translation>
    </message>
    <message>
        <source>&amp;Confirm the record</source>
        <translation>Qeydi &amp;təsdiqlə</translation>
    </message>
    <message>
        <source>Confirm &amp;all that are certain…</source>
        <translation>Etibarlıların &amp;hamısını təsdiqlə…</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>T&amp;əxirə sal</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>&amp;Kənara qoy</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Növbəti fayl</translation>
    </message>
    <message>
        <source>P&amp;revious file</source>
        <translation>Ə&amp;vvəlki fayl</translation>
    </message>
    <message>
        <source>&amp;Which files are shown…</source>
        <translation>Hansı fa&amp;yllar göstərilir…</translation>
    </message>
    <message>
        <source>Read incomplete files a&amp;gain</source>
        <translation>Natamam faylları &amp;yenidən oxu</translation>
    </message>
    <message>
        <source>What became o&amp;f the files…</source>
        <translation>Fayllar nə oldu…</translation>
    </message>
    <message>
        <source>Next &amp;doubtful value</source>
        <translation>Növbəti şübhəli &amp;dəyər</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful value</source>
        <translation>Əvvəlki şü&amp;bhəli dəyər</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>&amp;Mətnə keç</translation>
    </message>
    <message>
        <source>Take the &amp;selection</source>
        <translation>&amp;Seçilmişi götür</translation>
    </message>
    <message>
        <source>Ta&amp;ke the selection as…</source>
        <translation>Seçilmişi bu kimi &amp;götür…</translation>
    </message>
    <message>
        <source>W&amp;hom the name means…</source>
        <translation>Ad kimi bildi&amp;rir…</translation>
    </message>
    <message>
        <source>Side by side with the archi&amp;ve…</source>
        <translation>Arxivdəki mətnlə &amp;yanaşı…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yuxarı apar</translation>
    </message>
    <message>
        <source>&amp;Move down</source>
        <translation>&amp;Aşağı apar</translation>
    </message>
    <message>
        <source>Split the point at the caret</source>
        <translation>Bəndi kursordan böl</translation>
    </message>
    <message>
        <source>&amp;Join with the next point</source>
        <translation>Növbəti bəndlə &amp;birləşdir</translation>
    </message>
    <message>
        <source>R&amp;emove from the record</source>
        <translation>Qeyd&amp;dən çıxar</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>Qeydin &amp;tarixçəsi</translation>
    </message>
    <message>
        <source>Move to the &amp;recycle bin…</source>
        <translation>&amp;Səbətə köçür…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Jurnal</translation>
    </message>
    <message>
        <source>Recycle &amp;bin</source>
        <translation>&amp;Səbət</translation>
    </message>
    <message>
        <source>&amp;Edit the record…</source>
        <translation>Qeydi &amp;redaktə et…</translation>
    </message>
    <message>
        <source>E&amp;dit the document…</source>
        <translation>&amp;Sənədi redaktə et…</translation>
    </message>
    <message>
        <source>Merge with &amp;another…</source>
        <translation>&amp;Başqası ilə birləşdir…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Ehtiyat nüsxədən bər&amp;pa et…</translation>
    </message>
    <message>
        <source>Archive &amp;health</source>
        <translation>&amp;Arxivin vəziyyəti</translation>
    </message>
    <message>
        <source>&amp;Topics of the record…</source>
        <translation>Qeydin &amp;mövzuları…</translation>
    </message>
    <message>
        <source>Import &amp;topics (SKOS)…</source>
        <translation>&amp;Mövzuları idxal et (SKOS)…</translation>
    </message>
    <message>
        <source>Export to&amp;pics (SKOS)…</source>
        <translation>Mövzuları i&amp;xrac et (SKOS)…</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Mövzular</translation>
    </message>
    <message>
        <source>&amp;Print a register…</source>
        <translation>Reyestri &amp;çap et…</translation>
    </message>
    <message>
        <source>Archival &amp;description</source>
        <translation>Arxiv &amp;təsviri</translation>
    </message>
    <message>
        <source>&amp;As it was known on…</source>
        <translation>&amp;Arxiv tarixə görə…</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the record…</source>
        <translation>Qeydin teq&amp;ləri…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>&amp;Haşiyə yaz…</translation>
    </message>
    <message>
        <source>All ta&amp;gs…</source>
        <translation>Bütün teq&amp;lər…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Diaqram&amp;lar</translation>
    </message>
    <message>
        <source>Save the pict&amp;ure…</source>
        <translation>Şək&amp;li saxla…</translation>
    </message>
    <message>
        <source>Ci&amp;te as…</source>
        <translation>İstinadı &amp;tərtib et…</translation>
    </message>
    <message>
        <source>Copy as e&amp;vidence</source>
        <translation>&amp;Sübut kimi kopyala</translation>
    </message>
    <message>
        <source>Verify a &amp;quotation…</source>
        <translation>&amp;Sitatı yoxla…</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>Bu sə&amp;hifəni çap et…</translation>
    </message>
    <message>
        <source>A&amp;ccess for readers…</source>
        <translation>O&amp;xucular üçün istifadə rejimi…</translation>
    </message>
    <message>
        <source>Make a redaction cop&amp;y…</source>
        <translation>Örtülmüş &amp;nüsxə hazırla…</translation>
    </message>
    <message>
        <source>Publish a cop&amp;y…</source>
        <translation>Nüsxə nə&amp;şr et…</translation>
    </message>
    <message>
        <source>&amp;Reader&apos;s view</source>
        <translation>O&amp;xucu görünüşü</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Ə&amp;mrlər palitrası…</translation>
    </message>
    <message>
        <source>Edit the c&amp;hosen records…</source>
        <translation>Se&amp;çilmiş qeydləri dəyiş…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal beside the text</source>
        <translation>&amp;Orijinal mətnin yanında</translation>
    </message>
    <message>
        <source>Languages side &amp;by side</source>
        <translation>Dillər &amp;yan-yana</translation>
    </message>
    <message>
        <source>Compare &amp;editions of the text…</source>
        <translation>Mətnin r&amp;edaksiyalarını müqayisə et…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Yeni &amp;pəncərə</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>S&amp;ütunlar…</translation>
    </message>
    <message>
        <source>&amp;Work under way</source>
        <translation>Gedən &amp;işlər</translation>
    </message>
</context>
<context>
    <name>AlignedPage</name>
    <message>
        <source>This text has no such point</source>
        <translation>Bu mətndə belə bənd yoxdur</translation>
    </message>
    <message>
        <source>Stands elsewhere in this text</source>
        <translation>Bu mətndə başqa yerdədir</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>Tags…</source>
        <translation>Teqlər…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Teq əlavə et…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Haşiyə yaz…</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Haşiyə: {text}</translation>
    </message>
    <message>
        <source>Place not found: these words are no longer in the text.</source>
        <translation>Yer tapılmadı: bu sözlər artıq mətndə yoxdur.</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>dəyişdirilib: {moment}</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Yerini göstər</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzəliş et…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>AnnotationWork</name>
    <message numerus="yes">
        <source>Tags of %Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln qeydin teqləri dəyişdirildi</numerusform>
            <numerusform>%Ln qeydin teqləri dəyişdirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken off</source>
        <translation>“{tag}” teqi götürüldü</translation>
    </message>
    <message>
        <source>The tag “{tag}” is “{to}” now</source>
        <translation>“{tag}” teqi indi “{to}” adlanır</translation>
    </message>
    <message>
        <source>The tag “{tag}” was removed from all records</source>
        <translation>“{tag}” teqi bütün qeydlərdən götürüldü</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Yeni haşiyə</translation>
    </message>
    <message>
        <source>The note was kept</source>
        <translation>Haşiyə saxlandı</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Haşiyəyə düzəliş</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Haşiyə dəyişdirildi</translation>
    </message>
    <message>
        <source>What was typed was not kept as a note</source>
        <translation>Yazılanlar haşiyə kimi saxlanmadı</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Haşiyə silindi</translation>
    </message>
</context>
<context>
    <name>ArchiveDoor</name>
    <message>
        <source>Opening</source>
        <extracomment>An archive could not be opened: the folder and the exception. The program ends: what else is open is to be closed with the archive.</extracomment>
        <translation>Açılır</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Bərpa olunur</translation>
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation>Nümunə arxiv yaradılır</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Ehtiyat nüsxə yaradılır</translation>
    </message>
    <message>
        <source>Leaving out what is closed</source>
        <translation>Bağlı olanlar çıxarılır</translation>
    </message>
</context>
<context>
    <name>AsKnownDialog</name>
    <message>
        <source>As it was known on…</source>
        <translation>Arxiv tarixə görə</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>The archive as it was after that event is opened in a window of its own, for reading. The archive itself is not touched.</source>
        <translation>Arxivin bu hadisədən sonrakı vəziyyəti oxumaq üçün ayrıca pəncərədə açılacaq. Arxivin özünə toxunulmur.</translation>
    </message>
    <message>
        <source>The archive as it was at the end of that day is opened in a window of its own, for reading: its records, names and log as they were then. The archive itself is not touched.</source>
        <translation>Arxivin həmin günün sonundakı vəziyyəti oxumaq üçün ayrıca pəncərədə açılacaq: qeydlər, adlar və jurnal o vaxt necə idisə, elə. Arxivin özünə toxunulmur.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>İşin gedişi</translation>
    </message>
    <message>
        <source>The archive was begun on {day}; before that nothing was known.</source>
        <translation>Arxiv {day} tarixində başlanıb; ondan əvvəl orada heç nə yox idi.</translation>
    </message>
    <message>
        <source>The archive of that moment is being put together…</source>
        <translation>Arxivin həmin andakı vəziyyəti toplanır…</translation>
    </message>
    <message>
        <source>The archive held no record at that moment yet.</source>
        <translation>Həmin anda arxivdə hələ heç bir qeyd yox idi.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Open an archive</source>
        <translation>Arxiv aç</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Fayllar əlavə et</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Qovluq əlavə et</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Ehtiyat nüsxənin yeri</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Ehtiyat nüsxə yaradılır</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Yoxlanılır</translation>
    </message>
    <message>
        <source>The search index was built anew.</source>
        <translation>Axtarış indeksi yenidən quruldu.</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Axtarış indeksi qurulur</translation>
    </message>
    <message>
        <source>The backup was written and verified: {path}</source>
        <translation>Ehtiyat nüsxə yazıldı və yoxlanıldı: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %Ln part(s) checked, nothing is missing or altered.</source>
        <translation>
            <numerusform>%Ln hissə yoxlanıldı: heç nə itməyib və dəyişməyib.</numerusform>
            <numerusform>%Ln hissə yoxlanıldı: heç nə itməyib və dəyişməyib.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln nasazlıq tapıldı.</numerusform>
            <numerusform>%Ln nasazlıq tapıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ad əlavə et</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Dates of existence</source>
        <translation>Mövcudluq tarixləri</translation>
    </message>
    <message>
        <source>Dates of life</source>
        <translation>Həyat tarixləri</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Qeyd haqqında məlumat</translation>
    </message>
    <message>
        <source>Who changed what and when is kept by the program: see the record&apos;s history.</source>
        <translation>Kimin nəyi və nə vaxt dəyişdiyini proqram özü saxlayır: qeydin tarixçəsinə baxın.</translation>
    </message>
</context>
<context>
    <name>AuthorityLists</name>
    <message>
        <source>Offices</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Vəzifə əlavə et</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Əlaqə əlavə et</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>İdentifikator əlavə et</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>İstinad olunub</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaktə et</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <extracomment>Rows of a long list that are shown at once, and those that &quot;more&quot; brings. What is said of a name stands under its words, beside the badge of its language.</extracomment>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Offices in time</source>
        <translation>Vəzifələr zaman üzrə</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Qeyd haqqında məlumat</translation>
    </message>
    <message>
        <source>Make one record of this and another of the same</source>
        <translation>Bu və eyni şey haqqında digər qeyddən bir qeyd düzəlt</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Qeydi redaktə et</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Made</source>
        <extracomment>So many are listed, the newest ones.</extracomment>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>İçində</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s)</source>
        <translation>
            <numerusform>daha köhnə %Ln nüsxə</numerusform>
            <numerusform>daha köhnə %Ln nüsxə</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>İçinə bax…</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Restores it into a scratch folder, verifies it, removes it</source>
        <translation>Onu müvəqqəti qovluğa bərpa edir, tam yoxlayır və silir</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>arxivdə</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>ikinci yer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>əl ilə</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>müntəzəm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln orijinal</numerusform>
            <numerusform>%Ln orijinal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlaceChoice</name>
    <message>
        <source>Second place for backups of this archive</source>
        <translation>Bu arxivin ehtiyat nüsxələri üçün ikinci yer</translation>
    </message>
    <message>
        <source>Backups are made by themselves: every half hour when something changed, and before closing. They lie in the archive&apos;s own folder, and here too: choose another disk.</source>
        <translation>Nüsxələr avtomatik yaradılır: nəsə dəyişibsə, hər yarım saatdan bir və bağlanmazdan əvvəl. Onlar arxivin qovluğunda və burada saxlanılır: başqa disk seçin.</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>İkinci yer yoxdur</translation>
    </message>
    <message>
        <source>Where to keep backups too</source>
        <translation>Ehtiyat nüsxələri daha harada saxlamalı</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>not verified yet</source>
        <translation>hələ yoxlanılmayıb</translation>
    </message>
    <message>
        <source>proved by restoring it</source>
        <translation>bərpa ilə sınanıb</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>yoxlanılıb</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Fayl yoxdur.</translation>
    </message>
    <message>
        <source>The file has {found} instead of {size}.</source>
        <translation>Faylda {size} əvəzinə {found} var.</translation>
    </message>
    <message>
        <source>The disk does not give the file ({why}).</source>
        <translation>Disk faylı vermir ({why}).</translation>
    </message>
    <message>
        <source>The file has the right size, and other bytes than were received.</source>
        <translation>Faylın ölçüsü düzdür, amma baytları qəbul edilənlərdən fərqlidir.</translation>
    </message>
</context>
<context>
    <name>BatchQueriesDialog</name>
    <message>
        <source>Batch of queries</source>
        <extracomment>Lines that are shown of a file; hits of a query that are offered to be listed.</extracomment>
        <translation>Sorğular paketi</translation>
    </message>
    <message>
        <source>No file was chosen yet</source>
        <translation>Hələ fayl seçilməyib</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Also list the hits of each query, at most</source>
        <translation>Hər sorğu üzrə tapılanları da sadala, ən çoxu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Yerini seç…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln sorğu</numerusform>
            <numerusform>%Ln sorğu</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>ilk {count} sorğu göstərilir</translation>
    </message>
    <message>
        <source>The encoding was guessed ({name}): check that the words are right.</source>
        <translation>Kodlaşdırma təxmin edilib ({name}): sözlərin düzgün oxunduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>A text file with one query on each line, or a name, a tab and a query. Lines that begin with # are left out. Of a .csv the first column is taken.</source>
        <translation>Mətn faylı: hər sətirdə bir sorğu, yaxud ad, tabulyasiya və sorğu. # ilə başlayan sətirlər nəzərə alınmır. .csv faylından birinci sütun götürülür.</translation>
    </message>
    <message>
        <source>Hits of each query</source>
        <translation>Hər sorğu üzrə tapılanlar</translation>
    </message>
    <message>
        <source>Also what is closed or restricted</source>
        <translation>Bağlı və məhdud olanlar da</translation>
    </message>
</context>
<context>
    <name>BinAsking</name>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Səbətə köçür</translation>
    </message>
    <message>
        <source>for example: recorded twice by mistake</source>
        <translation>məsələn: səhvən iki dəfə qeyd edilib</translation>
    </message>
</context>
<context>
    <name>Binning</name>
    <message numerus="yes">
        <source>“{name}” cannot be moved: %Ln record(s) name it.</source>
        <translation>
            <numerusform>“{name}” köçürülə bilmir: %Ln qeyd ona istinad edir.</numerusform>
            <numerusform>“{name}” köçürülə bilmir: %Ln qeyd ona istinad edir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by: {names}</source>
        <translation>İstinad edən qeydlər: {names}</translation>
    </message>
    <message>
        <source>Take it out of them, or merge it with another record.</source>
        <translation>Onu oradan çıxarın və ya başqa qeydlə birləşdirin.</translation>
    </message>
    <message>
        <source>{type} “{name}” goes to the recycle bin.</source>
        <translation>Səbətə köçürülür: {type} “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln sənəd</numerusform>
            <numerusform>%Ln sənəd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with it: {records}.</source>
        <translation>Onunla birlikdə: {records}.</translation>
    </message>
    <message>
        <source>Nothing is erased: originals and all versions stay, and it can be put back any time.</source>
        <translation>Heç nə silinmir: orijinallar və bütün versiyalar qalır, istənilən vaxt geri qaytarmaq olar.</translation>
    </message>
    <message>
        <source>“{name}” is in the recycle bin</source>
        <translation>“{name}” səbətdədir</translation>
    </message>
    <message>
        <source>Moving to the recycle bin</source>
        <translation>Səbətə köçürülür</translation>
    </message>
</context>
<context>
    <name>CarryOutActDialog</name>
    <message>
        <source>Carry out act {number}</source>
        <translation>{number} saylı aktı icra et</translation>
    </message>
    <message>
        <source>Type the number of the act to confirm</source>
        <translation>Təsdiq üçün aktın nömrəsini yazın</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Həmişəlik sil</translation>
    </message>
    <message>
        <source>This act was carried out already.</source>
        <translation>Bu akt artıq icra olunub.</translation>
    </message>
    <message>
        <source>This act is not approved: give its date and who approved it, and save it first.</source>
        <translation>Akt təsdiqlənməyib: əvvəlcə tarixini və kimin təsdiqlədiyini yazıb yadda saxlayın.</translation>
    </message>
    <message>
        <source>Nothing lies in the units of this act, so nothing is to be erased.</source>
        <translation>Bu aktın vahidlərində heç nə yoxdur, silinəcək bir şey yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) and</source>
        <translation>
            <numerusform>%Ln qeyd və</numerusform>
            <numerusform>%Ln qeyd və</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be erased for good.</source>
        <translation>
            <numerusform>%Ln fayl həmişəlik silinəcək.</numerusform>
            <numerusform>%Ln fayl həmişəlik silinəcək.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts go, all their earlier versions and their originals. What stays of each is its number, that this act erased it, when, and the digests by which the log proves itself.</source>
        <translation>Mətnlər, bütün əvvəlki versiyalar və orijinallar silinəcək. Hər qeyddən nömrəsi, hansı aktla və nə vaxt silindiyi və jurnalın özünü sübut etdiyi yoxlama cəmləri qalacaq.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) that also stand in another document lose one wording and their earlier versions.</source>
        <translation>
            <numerusform>Başqa sənəddə də olan %Ln bənd bir mətnini və əvvəlki versiyalarını itirəcək.</numerusform>
            <numerusform>Başqa sənəddə də olan %Ln bənd bir mətnini və əvvəlki versiyalarını itirəcək.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bunu geri almaq olmaz.</translation>
    </message>
    <message>
        <source>Backups made before still hold all of it, here and at the second place, until they are rotated out; so do copies made elsewhere. The names of received files stay in the journal, and people stay records of their own.</source>
        <translation>Əvvəlki ehtiyat nüsxələr — burada və ikinci yerdə — yeniləri ilə əvəz olunanadək bunların hamısını saxlayır; başqa yerlərdəki nüsxələr də. Alınmış faylların adları jurnalda, şəxslər ayrıca qeydlər kimi qalacaq.</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message numerus="yes">
        <source>%Ln record(s) erased by act {number}.</source>
        <translation>
            <numerusform>{number} saylı aktla %Ln qeyd silindi.</numerusform>
            <numerusform>{number} saylı aktla %Ln qeyd silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files go when the archive is opened next.</source>
        <translation>Bəzi fayllar arxivin növbəti açılışında silinəcək.</translation>
    </message>
    <message>
        <source>Carrying out the act</source>
        <translation>Akt icra olunur</translation>
    </message>
</context>
<context>
    <name>Certain</name>
    <message>
        <source>The text is whole and reports a meeting, with a date and points.</source>
        <translation>Mətn tam oxunub və iclas haqqındadır, tarixi və bəndləri var.</translation>
    </message>
    <message>
        <source>No value is below the limit of certainty (85 %).</source>
        <translation>Heç bir dəyərin əminliyi həddən (85 %) aşağı deyil.</translation>
    </message>
    <message>
        <source>The archive knows the council already.</source>
        <translation>Arxiv bu şuranı artıq tanıyır.</translation>
    </message>
    <message>
        <source>Every name is spelled as somebody&apos;s who is known, or like nobody&apos;s.</source>
        <translation>Hər ad tanınan birinin adı kimi yazılıb və ya heç kəsinkinə bənzəmir.</translation>
    </message>
    <message>
        <source>No document of the archive has the same text or tells of the same meeting.</source>
        <translation>Arxivin heç bir sənədində eyni mətn yoxdur və eyni iclasdan danışılmır.</translation>
    </message>
    <message>
        <source>No other meeting of the council has the same number.</source>
        <translation>Şuranın eyni nömrəli başqa iclası yoxdur.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>hələ oxunmayıb</translation>
    </message>
    <message>
        <source>the text is not whole</source>
        <translation>mətn natamamdır</translation>
    </message>
    <message>
        <source>no meeting was found</source>
        <translation>iclas tapılmayıb</translation>
    </message>
    <message>
        <source>values are doubtful</source>
        <translation>şübhəli dəyərlər var</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarix yoxdur</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>bənd yoxdur</translation>
    </message>
    <message>
        <source>the council is new</source>
        <translation>şura yenidir</translation>
    </message>
    <message>
        <source>a name may stand for somebody known</source>
        <translation>ad tanınan birini bildirə bilər</translation>
    </message>
    <message>
        <source>repeats a document of the archive</source>
        <translation>arxivdəki sənədi təkrarlayır</translation>
    </message>
    <message>
        <source>another meeting of the council has this number</source>
        <translation>bu nömrə şuranın başqa iclasındadır</translation>
    </message>
    <message>
        <source>only its beginning was looked at</source>
        <translation>yalnız əvvəlinə baxılıb</translation>
    </message>
    <message>
        <source>what was chosen for it is gone</source>
        <translation>onun üçün seçilən daha yoxdur</translation>
    </message>
</context>
<context>
    <name>CertainWork</name>
    <message>
        <source>Looking through the inbox</source>
        <translation>Daxil olanlar nəzərdən keçirilir</translation>
    </message>
    <message>
        <source>Storing the records</source>
        <translation>Qeydlər saxlanılır</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message>
        <source>[removed: {text}]</source>
        <extracomment>How far down a line of letters the stroke of what went, and the one of what came, is drawn.</extracomment>
        <translation>[çıxarılıb: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[əlavə edilib: {text}]</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Tick</source>
        <translation>İşarələ</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>İşarəni götür</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Hamısını işarələ</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bütün işarələri götür</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Hamısını sil</translation>
    </message>
    <message>
        <source>What narrows the results</source>
        <translation>Axtarışı daraldan şərtlər</translation>
    </message>
</context>
<context>
    <name>ChooseColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt with an arrow, or dragging, moves it. In the table&apos;s header Tab, arrows and Enter sort; Shift+Enter sorts by a further column.</source>
        <translation>Boşluq sütunu göstərir və ya gizlədir; Alt və ox, yaxud sürükləmək onun yerini dəyişir. Cədvəlin başlığında Tab, oxlar və Enter sıralayır; Shift+Enter həm də bu sütuna görə sıralayır.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>İlk vəziyyətdəki kimi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Always shown: it is the record&apos;s name</source>
        <translation>Həmişə görünür: bu, qeydin adıdır</translation>
    </message>
    <message>
        <source>The table can be sorted by it</source>
        <translation>Ona görə sıralamaq olar</translation>
    </message>
    <message>
        <source>Cannot be sorted by: that would read all records one by one</source>
        <translation>Ona görə sıralamaq olmur: bütün qeydləri bir-bir oxumaq lazım gələrdi</translation>
    </message>
</context>
<context>
    <name>ChooseValueDialog</name>
    <message>
        <source>What the sources disagree on</source>
        <translation>Mənbələrin fərqləndiyi məqamlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Show the chosen values</source>
        <translation>Seçilənləri göstər</translation>
    </message>
    <message>
        <source>Every value stays as its source states it, and is found by search. The record shows the one that you choose; choosing again undoes it.</source>
        <translation>Hər dəyər mənbədə verildiyi kimi qalır və axtarışla tapılır. Qeyd sizin seçdiyinizi göstərir; yeni seçim əvvəlkini ləğv edir.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>for example: the signed protocol says so</source>
        <translation>məsələn: imzalanmış protokolda belədir</translation>
    </message>
    <message>
        <source>Chosen because: {reason}</source>
        <translation>Seçimin səbəbi: {reason}</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln seçilib</numerusform>
            <numerusform>%Ln seçilib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Mənbəyə istinad</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Üslub</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Sözlərin dili</translation>
    </message>
    <message>
        <source>the document&apos;s language</source>
        <translation>sənəddəki kimi</translation>
    </message>
    <message>
        <source>With the words of the point</source>
        <translation>Bəndin mətni ilə birlikdə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Fayla yaz…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Nə kopyalanacaq</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln mənbə</numerusform>
            <numerusform>%Ln mənbə</numerusform>
        </translation>
    </message>
    <message>
        <source>The style is remembered for “Copy with a citation” (Ctrl+Shift+C).</source>
        <translation>Bu üslub “İstinadla kopyala” (Ctrl+Shift+C) üçün də yadda qalır.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>biblioqrafik istinad</translation>
    </message>
    <message>
        <source>bibliographic record</source>
        <translation>biblioqrafik yazı</translation>
    </message>
    <message>
        <source>note</source>
        <translation>sətiraltı istinad</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>LaTeX üçün</translation>
    </message>
    <message>
        <source>for reference managers</source>
        <translation>ədəbiyyat siyahısı proqramları üçün</translation>
    </message>
    <message>
        <source>for Zotero and pandoc</source>
        <translation>Zotero və pandoc üçün</translation>
    </message>
</context>
<context>
    <name>CitingWork</name>
    <message>
        <source>Choose a document, a resolution or a meeting first: that is cited.</source>
        <extracomment>More than these are no list of sources that a person reads.</extracomment>
        <translation>Əvvəlcə istinad ediləcək sənədi, qətnaməni və ya iclası seçin.</translation>
    </message>
    <message>
        <source>The citation was copied</source>
        <translation>İstinad kopyalandı</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>İstinadları yaz</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>The citations are in {name}</source>
        <translation>İstinadlar {name} faylına yazıldı</translation>
    </message>
</context>
<context>
    <name>ClosingBackupDialog</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Bağlanmazdan əvvəl ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>What has changed goes into a backup, which is then verified. You need not wait: what is missing is made up for when the archive is open next time.</source>
        <translation>Dəyişənlər ehtiyat nüsxəyə yazılır və nüsxə yoxlanılır. Gözləmək məcburi deyil: çatmayanı arxiv növbəti dəfə açılanda ediləcək.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Gözləmədən bağla</translation>
    </message>
</context>
<context>
    <name>ColumnChoosing</name>
    <message>
        <source>Columns…	Ctrl+Alt+M</source>
        <translation>Sütunlar…	Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>İlk vəziyyətdəki kimi</translation>
    </message>
    <message>
        <source>Sort, ascending</source>
        <translation>Artan sıra ilə</translation>
    </message>
    <message>
        <source>Sort, descending</source>
        <translation>Azalan sıra ilə</translation>
    </message>
    <message>
        <source>Sort by this one too</source>
        <translation>Həm də buna görə sırala</translation>
    </message>
    <message>
        <source>This column cannot be sorted by</source>
        <translation>Bu sütuna görə sıralamaq olmur</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Give records that are there what they lack</source>
        <extracomment>Rows in which titles may stand.</extracomment>
        <translation>Mövcud qeydləri onlarda olmayanlarla tamamla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>by the titles</source>
        <translation>başlıqlara görə</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>where a row names none</source>
        <translation>sətirdə adı çəkilməyəndə</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>Hər sətir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Titles in row</source>
        <translation>Başlıqlar sətri</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Mətnlərin dili</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Keep these columns under a name</source>
        <translation>Sütunları bu adla saxla</translation>
    </message>
    <message>
        <source>for the next file of this shape</source>
        <translation>növbəti belə fayl üçün</translation>
    </message>
</context>
<context>
    <name>CompareTextsDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Növbəti fərq (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) side by side</source>
        <translation>
            <numerusform>%Ln parça yan-yana</numerusform>
            <numerusform>%Ln parça yan-yana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a counterpart</source>
        <translation>
            <numerusform>%Ln qarşılıqsız</numerusform>
            <numerusform>%Ln qarşılıqsız</numerusform>
        </translation>
    </message>
    <message>
        <source>No word differs</source>
        <translation>Bütün sözlər eynidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) only at the left</source>
        <translation>
            <numerusform>%Ln söz yalnız solda</numerusform>
            <numerusform>%Ln söz yalnız solda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only at the right</source>
        <translation>
            <numerusform>%Ln yalnız sağda</numerusform>
            <numerusform>%Ln yalnız sağda</numerusform>
        </translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Arxivdə</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Daxil olanlarda</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>These two versions say the same in every field that is compared.</source>
        <translation>Bu iki versiya müqayisə olunan bütün sahələrdə eynidir.</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The search history was cleared</source>
        <extracomment>Offers for a word that may be meant as it is: few, since results are what is wanted. Milliseconds after a letter in which only its results are worked at, and after those are there. What a screen reader is told.</extracomment>
        <translation>Axtarış tarixçəsi təmizləndi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln təklif, oxlarla seçin</numerusform>
            <numerusform>%Ln təklif, oxlarla seçin</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Əvvəl axtarılıb</translation>
    </message>
    <message>
        <source>Nothing was searched yet</source>
        <translation>Hələ heç nə axtarılmayıb</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Tarixçəni təmizlə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier search(es), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln əvvəlki axtarış, oxlarla seçin</numerusform>
            <numerusform>%Ln əvvəlki axtarış, oxlarla seçin</numerusform>
        </translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Necə axtarmalı</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message numerus="yes">
        <source>cited %Ln time(s)</source>
        <extracomment>What is found by tags alone.</extracomment>
        <translation>
            <numerusform>%Ln istinad</numerusform>
            <numerusform>%Ln istinad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln iclas</numerusform>
            <numerusform>%Ln iclas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmCertainDialog</name>
    <message>
        <source>Confirm all that are certain</source>
        <translation>Etibarlıların hamısını təsdiqlə</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>İşin gedişi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Looking through the inbox…</source>
        <translation>Daxil olanlar nəzərdən keçirilir…</translation>
    </message>
    <message>
        <source>Certain means</source>
        <translation>Etibarlı o deməkdir ki</translation>
    </message>
    <message>
        <source>Each record is stored by itself and looked at once more right before; one step of undo takes all of them back.</source>
        <translation>Hər qeyd ayrıca saxlanılır və ondan əvvəl bir daha yoxlanılır; bir geri alma hamısını qaytarır.</translation>
    </message>
    <message>
        <source>No waiting file is certain.</source>
        <translation>Gözləyən fayllar arasında etibarlısı yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln fayl hələ gözləyir</numerusform>
            <numerusform>%Ln fayl hələ gözləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln bənd</numerusform>
            <numerusform>%Ln bənd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeydi təsdiqlə</numerusform>
            <numerusform>%Ln qeydi təsdiqlə</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Gözləyən fayllar</translation>
    </message>
</context>
<context>
    <name>DamagedList</name>
    <message>
        <source>Checked {when}, received {since}.</source>
        <translation>Yoxlanılıb: {when}, qəbul edilib: {since}.</translation>
    </message>
    <message>
        <source>Original of: {title}</source>
        <translation>Sənədin orijinalı: {title}</translation>
    </message>
    <message>
        <source>Take the good copy from a backup…</source>
        <translation>Düzgün faylı ehtiyat nüsxədən götür…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>Anlaşılmadı. 18.11.2021, 18 noyabr 2021, 2021-11 və ya 2021 yazın.</translation>
    </message>
    <message>
        <source>not a date yet</source>
        <translation>hələ tarix deyil</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Days of the month</source>
        <translation>Ayın günləri</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Əvvəlki ay</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Növbəti ay</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>Save</source>
        <extracomment>The record that is to go to the recycle bin. The act that is to be carried out. What stood in the fields when they were shown. While it is being stored.</extracomment>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Səbətə köçür</translation>
    </message>
    <message>
        <source>Choose a row at the left, or add one.</source>
        <translation>Solda bir sətir seçin və ya yenisini əlavə edin.</translation>
    </message>
    <message>
        <source>Choose a row at the left.</source>
        <translation>Solda bir sətir seçin.</translation>
    </message>
    <message>
        <source>What you add is filled in here.</source>
        <translation>Əlavə etdiyiniz burada doldurulur.</translation>
    </message>
    <message>
        <source>Carry out the act…</source>
        <translation>Aktı icra et…</translation>
    </message>
</context>
<context>
    <name>DescriptionKeeping</name>
    <message>
        <source>Saved: {record}</source>
        <translation>Yadda saxlanıldı: {record}</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Səbətə köçürüldü</translation>
    </message>
    <message>
        <source>Taken out of the unit</source>
        <translation>Təsvir vahidindən çıxarıldı</translation>
    </message>
    <message>
        <source>Only meetings and documents that lie nowhere yet are put here.</source>
        <extracomment>What is shown with a record: what lies in a unit, or the files that an accession brought. The units that readers may not see, and until when. A record to show: its EditedDescription, and what is shown along with it. A record was stored: its id. Nothing was stored: a sentence. What came of storing a draft: its Ending, before ``stored`` or ``refused``.</extracomment>
        <translation>Bura yalnız hələ heç yerdə olmayan iclaslar və sənədlər qoyulur.</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Archival description</source>
        <extracomment>Codes, titles and dates stand beside each other.</extracomment>
        <translation>Arxiv təsviri</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Nə sadalanır</translation>
    </message>
    <message>
        <source>What was typed was not saved</source>
        <extracomment>Shows a draft in the form: of a record or new, with what is shown along with it.</extracomment>
        <translation>Yazılanlar saxlanılmadı</translation>
    </message>
    <message>
        <source>{level} below {code}</source>
        <translation>{level} — {code} daxilində</translation>
    </message>
    <message>
        <source>Choose a series or a fonds, the accessions, or an act to print.</source>
        <translation>Çap üçün siyahı və ya fondu, daxilolmalar kitabını və ya aktı seçin.</translation>
    </message>
</context>
<context>
    <name>DescriptionPane</name>
    <message>
        <source>Due on the day</source>
        <translation>Müddəti bu günədək bitənlər</translation>
    </message>
    <message>
        <source>Make an act of the selected rows</source>
        <translation>Seçilmiş sətirlər üzrə akt tərtib et</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDF-ə çap et…</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>History in a new window</source>
        <translation>Tarixçə yeni pəncərədə</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Vahid əlavə et…</translation>
    </message>
    <message>
        <source>Add an accession</source>
        <translation>Daxilolma əlavə et</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Qayda əlavə et</translation>
    </message>
    <message>
        <source>Files whose term has run out by that day, and those without the date that it is counted from. Select rows of one fonds to make an act of them.</source>
        <translation>Saxlama müddəti bu günədək bitmiş işlər və müddətin hesablandığı tarixi göstərilməyən işlər. Akt tərtib etmək üçün bir fondun sətirlərini seçin.</translation>
    </message>
    <message>
        <source>Printing an act destroys nothing; carrying an approved one out erases what lies in its units. Acts are made where it is listed what is due.</source>
        <translation>Aktın çapı heç nəyi məhv etmir; təsdiqlənmiş aktın icrası vahidlərində olanı silir. Aktlar müddəti bitənlərin siyahısında tərtib olunur.</translation>
    </message>
    <message>
        <source>Here the papers are described as a finding aid lists them: fonds, series, files. Nothing is described yet.</source>
        <translation>Burada materiallar məlumat-axtarış aparatında sadalandığı kimi təsvir olunur: fondlar, siyahılar, işlər. Hələ heç nə təsvir olunmayıb.</translation>
    </message>
    <message>
        <source>Begin with a fonds.</source>
        <translation>Fonddan başlayın.</translation>
    </message>
    <message>
        <source>Here it is entered what came in: on which day, from whom, with which files. Nothing is entered yet.</source>
        <translation>Burada nəyin daxil olduğu qeyd edilir: hansı gün, kimdən, hansı fayllarla. Hələ heç nə qeyd olunmayıb.</translation>
    </message>
    <message>
        <source>Add the first accession.</source>
        <translation>İlk daxilolmanı əlavə edin.</translation>
    </message>
    <message>
        <source>Here it is laid down how long documents of a kind are kept; units name their rule. There is none yet.</source>
        <translation>Burada hər növ sənədin nə qədər saxlanıldığı müəyyən edilir; təsvir vahidləri öz qaydasına istinad edir. Hələ qayda yoxdur.</translation>
    </message>
    <message>
        <source>Add the first rule.</source>
        <translation>İlk qaydanı əlavə edin.</translation>
    </message>
    <message>
        <source>Nothing is due by that day.</source>
        <translation>Həmin günə heç nəyin müddəti bitmir.</translation>
    </message>
    <message>
        <source>No act is drawn up yet.</source>
        <translation>Hələ heç bir akt tərtib olunmayıb.</translation>
    </message>
    <message>
        <source>Draw up an act of disposal, which is carried out later and by hand</source>
        <translation>Məhvetmə aktı tərtib et; o, sonra və əl ilə icra olunur</translation>
    </message>
    <message>
        <source>Print the register that is shown</source>
        <translation>Göstərilən siyahını və ya kitabı çap et</translation>
    </message>
    <message>
        <source>Begin an empty form at the right</source>
        <translation>Sağda boş forma aç</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Kind of document</source>
        <translation>Sənədin növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>The text itself is its original&apos;s, and is not edited.</source>
        <translation>Mətnin özü orijinalındır və redaktə edilmir.</translation>
    </message>
</context>
<context>
    <name>DossierCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln iclas</numerusform>
            <numerusform>%Ln iclas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited in %Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamədə istinad edilib</numerusform>
            <numerusform>%Ln qətnamədə istinad edilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>qeydi olmayan %Ln iclas</numerusform>
            <numerusform>qeydi olmayan %Ln iclas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated at %Ln meeting(s), first and last:</source>
        <translation>
            <numerusform>%Ln iclasda göstərilib, ilk və son:</numerusform>
            <numerusform>%Ln iclasda göstərilib, ilk və son:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files or folders</source>
        <extracomment>What is taken in, as it is said where files are dropped: by each kind&apos;s usual suffix, texts before letters, pictures and what holds files.</extracomment>
        <translation>Faylları və ya qovluqları bura atın</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Faylları seç</translation>
    </message>
</context>
<context>
    <name>EditKeys</name>
    <message>
        <source>known names</source>
        <translation>tanınan adlar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>yerini dəyiş</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>çıxar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeydi dəyiş</numerusform>
            <numerusform>%Ln qeydi dəyiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Make what is new</source>
        <translation>Yenini yarat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeydi dəyiş</numerusform>
            <numerusform>%Ln qeydi dəyiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the archive yet: {names}</source>
        <translation>Arxivdə hələ yoxdur: {names}</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>Niyə (tarixçə üçün)</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Changed: {fields}. Say why.</source>
        <extracomment>About to be shown: Qt brings the keyboard, ``focus_first`` takes it to the first field.</extracomment>
        <translation>Dəyişdirilib: {fields}. Səbəbini yazın.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versiya {number}</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Redaktə</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>why it is changed; kept in the history</source>
        <translation>niyə dəyişdirilir; tarixçədə saxlanılır</translation>
    </message>
</context>
<context>
    <name>EditionButton</name>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Mətn {number} / {total}</translation>
    </message>
    <message>
        <source>Other texts in this language</source>
        <translation>Bu dildə digər mətnlər</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>received {date}</source>
        <translation>qəbul edilib: {date}</translation>
    </message>
    <message>
        <source>Compare with “{file}”…</source>
        <translation>“{file}” ilə müqayisə et…</translation>
    </message>
</context>
<context>
    <name>ExportResultsDialog</name>
    <message>
        <source>Export results</source>
        <translation>Nəticələrin ixracı</translation>
    </message>
    <message>
        <source>Keep ⟦⟧ around the words that were found</source>
        <translation>Tapılan sözlərin ətrafında ⟦⟧ qalsın</translation>
    </message>
    <message>
        <source>Add the whole text in each language</source>
        <translation>Hər dildə tam mətni əlavə et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Yerini seç…</translation>
    </message>
    <message>
        <source>Every resolution</source>
        <translation>Bütün qətnamələr</translation>
    </message>
    <message>
        <source>All of them are written, not only those on the screen. An .xlsx file also says how the table came about; a .csv file is the table alone.</source>
        <translation>Təkcə ekrandakılar deyil, bütün nəticələr yazılır. .xlsx faylında cədvəlin necə alındığı da göstərilir; .csv faylında yalnız cədvəl var.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln nəticə</numerusform>
            <numerusform>%Ln nəticə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln iclasda</numerusform>
            <numerusform>%Ln iclasda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filtr</numerusform>
            <numerusform>%Ln filtr</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what is closed or restricted</source>
        <translation>Bağlı və məhdud olanlar da</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>excluded</source>
        <translation>istisna edilib</translation>
    </message>
    <message>
        <source>Space chooses, Delete excludes</source>
        <translation>Boşluq seçir, Delete istisna edir</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <extracomment>So many values of each facet are asked for; a facet with as many may have more.</extracomment>
        <translation>Dəqiqləşdir</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Kind of resolution</source>
        <translation>Qətnamənin növü</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Harada tapılıb</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Mətnin dili</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Yalnız bunu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>İstisna et</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>Exclude</source>
        <translation>İstisna et</translation>
    </message>
</context>
<context>
    <name>FacetValueModel</name>
    <message>
        <source>chosen</source>
        <extracomment>й is a letter of its own, not и with a mark.</extracomment>
        <translation>seçilib</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>istisna edilib</translation>
    </message>
</context>
<context>
    <name>FacetValues</name>
    <message>
        <source>Type to find a value</source>
        <translation>Adın bir hissəsini yazın</translation>
    </message>
    <message>
        <source>Find a value of: {facet}</source>
        <translation>Dəyər axtar: {facet}</translation>
    </message>
    <message>
        <source>Alt+click or Delete excludes</source>
        <translation>Alt+klik və ya Delete istisna edir</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>İştirakçı</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Cited instrument</source>
        <translation>İstinad sənədi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Sənədin növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>üstün tutulan</translation>
    </message>
    <message>
        <source>Authority record</source>
        <translation>Avtoritet qeydi</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Əlaqə</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Under this width, in logical pixels, the words stand under the field. Where the field begins: below the text, or where there is little room near the edge.</extracomment>
        <translation>{number} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln uyğunluq</numerusform>
            <numerusform>%Ln uyğunluq</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Bu sənəddə tap</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Əvvəlki uyğunluq</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Növbəti uyğunluq</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dəqiq</translation>
    </message>
    <message>
        <source>Only the words exactly as they are written</source>
        <translation>Yalnız eynilə belə yazılmış sözlər</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>unfolded</source>
        <translation>açılıb</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>yığılıb</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add to: {group}</source>
        <translation>Əlavə et: {group}</translation>
    </message>
</context>
<context>
    <name>FormWork</name>
    <message>
        <source>Choose a record to edit first</source>
        <translation>Əvvəlcə redaktə ediləcək qeydi seçin</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Əvvəlcə sənəd açın</translation>
    </message>
    <message>
        <source>Choose a person, an institution or an instrument to merge first</source>
        <translation>Əvvəlcə şəxs, təşkilat və ya istinad sənədi seçin</translation>
    </message>
</context>
<context>
    <name>FurtherAnswers</name>
    <message>
        <source>Bringing all results</source>
        <extracomment>How long typing pauses before further hits are asked for, in milliseconds. How long after a page that could not be read it is tried again, in milliseconds.</extracomment>
        <translation>Bütün nəticələr gətirilir</translation>
    </message>
</context>
<context>
    <name>FurtherWindow</name>
    <message>
        <source>&amp;Close the window</source>
        <translation>Pəncərəni &amp;bağla</translation>
    </message>
</context>
<context>
    <name>GoodCopyDialog</name>
    <message>
        <source>A damaged original</source>
        <extracomment>So many backups are offered, the newest ones: they hold the same bytes.</extracomment>
        <translation>Zədələnmiş orijinal</translation>
    </message>
    <message>
        <source>No backup that can be reached holds this file whole. Look for it where it came from, or connect the second place of your backups and open this again.</source>
        <translation>Əlçatan ehtiyat nüsxələrin heç birində bu fayl bütöv deyil. Onu gəldiyi yerdə axtarın və ya nüsxələrin ikinci yerini qoşub bu pəncərəni yenidən açın.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Take the good copy</source>
        <translation>Düzgün nüsxəni götür</translation>
    </message>
    <message>
        <source>Checked {when}, received {since}.</source>
        <translation>Yoxlanılıb: {when}, qəbul edilib: {since}.</translation>
    </message>
    <message>
        <source>These backups hold the file as it was received; the copies were read just now. The damaged file is kept aside in the archive&apos;s folder “damaged”, and the log says what was done.</source>
        <translation>Bu ehtiyat nüsxələrdə fayl qəbul edildiyi kimidir; onlar indicə oxunub. Zədəli fayl arxivin “damaged” qovluğunda saxlanacaq, görülən iş jurnala yazılacaq.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Səbəb (mütləq)</translation>
    </message>
    <message>
        <source>for example: the disk was failing</source>
        <translation>məsələn: disk sıradan çıxırdı</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>{when} tarixli nüsxə</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Archive health</source>
        <extracomment>The widest that its lines become, in logical pixels.</extracomment>
        <translation>Arxivin vəziyyəti</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Orijinallar</translation>
    </message>
    <message>
        <source>Verification and index</source>
        <translation>Yoxlama və axtarış indeksi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələr</translation>
    </message>
    <message>
        <source>Files as received</source>
        <translation>Qəbul edilmiş fayllar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Son dövrə</translation>
    </message>
    <message>
        <source>Full verification</source>
        <translation>Tam yoxlama</translation>
    </message>
    <message>
        <source>Times of the log</source>
        <translation>Jurnaldakı vaxt</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Axtarış indeksi</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Son nüsxə</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Son sınaq</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>İkinci yer</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>İndi yoxla</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>İndi nüsxə yarat</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Nüsxədən bərpa et…</translation>
    </message>
    <message>
        <source>Choose the second place…</source>
        <translation>İkinci yeri seç…</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Hələ yoxlanılacaq fayl yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not what was received; see below.</source>
        <translation>
            <numerusform>%Ln fayl qəbul edildiyi kimi deyil; aşağıya baxın.</numerusform>
            <numerusform>%Ln fayl qəbul edildiyi kimi deyil; aşağıya baxın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest without a check: {name}, since {day}.</source>
        <translation>Ən çoxdan yoxlanılmayan: {name}, son yoxlama {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are to be read while you pause.</source>
        <translation>
            <numerusform>Siz fasilə verəndə daha %Ln fayl oxunacaq.</numerusform>
            <numerusform>Siz fasilə verəndə daha %Ln fayl oxunacaq.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Files are checked when they come in and every 60 to 90 days.</source>
        <translation>Hələ olmayıb. Fayllar qəbul ediləndə və sonra hər 60–90 gündən bir yoxlanılır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>%Ln fayl oxunub</numerusform>
            <numerusform>%Ln fayl oxunub</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Heç vaxt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Qaydasındadır</translation>
    </message>
    <message>
        <source>At event {event} a clock was wrong: {at} comes after {before}. Nothing is lost; times that cannot be true are not believed when the archive is shown as it was.</source>
        <translation>{event} nömrəli hadisədə saat səhv olub: {at} yazısı {before} yazısından sonra gəlir. Heç nə itməyib; arxiv keçmiş halında göstəriləndə doğru ola bilməyən vaxta inanılmır.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Hələ yoxdur.</translation>
    </message>
    <message>
        <source>None. Backups lie in the archive&apos;s folder only; a disk that fails takes both.</source>
        <translation>Yoxdur. Nüsxələr yalnız arxivin qovluğundadır; disk xarab olsa, hər ikisi itər.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln record(s) behind.</source>
        <translation>
            <numerusform>%Ln qeyd geridədir.</numerusform>
            <numerusform>%Ln qeyd geridədir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is up to date: %Ln text(s).</source>
        <translation>
            <numerusform>Aktualdır: %Ln mətn.</numerusform>
            <numerusform>Aktualdır: %Ln mətn.</numerusform>
        </translation>
    </message>
    <message>
        <source>everything as it should be</source>
        <translation>hər şey qaydasındadır</translation>
    </message>
</context>
<context>
    <name>HealthWork</name>
    <message>
        <source>Proving the backup</source>
        <translation>Ehtiyat nüsxə sınanır</translation>
    </message>
    <message>
        <source>The backup was restored, verified in full and taken away: it is whole.</source>
        <translation>Nüsxə sınaq üçün bərpa edildi, tam yoxlanıldı və silindi: o bütövdür.</translation>
    </message>
    <message numerus="yes">
        <source>The backup has %Ln problem(s).</source>
        <translation>
            <numerusform>Nüsxədə %Ln nasazlıq var.</numerusform>
            <numerusform>Nüsxədə %Ln nasazlıq var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which backup to restore</source>
        <translation>Hansı nüsxəni bərpa etməli</translation>
    </message>
    <message>
        <source>An original is not what was received.</source>
        <translation>Orijinallardan biri qəbul edildiyi kimi deyil.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Looking for a good copy</source>
        <translation>Düzgün nüsxə axtarılır</translation>
    </message>
    <message>
        <source>The good copy is in its place again.</source>
        <translation>Düzgün nüsxə yenidən yerindədir.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History of the record</source>
        <extracomment>So many versions stand on a record&apos;s own page.</extracomment>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Müqayisə və bərpa…</translation>
    </message>
    <message>
        <source>All versions of the record</source>
        <translation>Qeydin bütün versiyaları</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier version(s)</source>
        <translation>
            <numerusform>və daha %Ln əvvəlki versiya</numerusform>
            <numerusform>və daha %Ln əvvəlki versiya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Geri al: {what}</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Təkra&amp;r et</translation>
    </message>
    <message>
        <source>Red&amp;o: {what}</source>
        <translation>Təkra&amp;r et: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo here; the journal has what was done before</source>
        <translation>Burada geri alınacaq heç nə yoxdur; əvvəl edilənlər jurnaldadır</translation>
    </message>
    <message>
        <source>Choose a record first</source>
        <translation>Əvvəlcə qeydi seçin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait again</source>
        <translation>
            <numerusform>%Ln fayl yenidən gözləyir</numerusform>
            <numerusform>%Ln fayl yenidən gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Təkrar edildi: {what}</translation>
    </message>
</context>
<context>
    <name>HitWalk</name>
    <message>
        <source>There are no hits</source>
        <extracomment>Where it was said that the way ends: the direction, what was read, its hit.</extracomment>
        <translation>Uyğunluq yoxdur</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Əvvəldən</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Sondan</translation>
    </message>
    <message>
        <source>This was the last hit. F3 again begins from the beginning.</source>
        <translation>Bu, sonuncu uyğunluq idi. Yenidən F3 — əvvəldən.</translation>
    </message>
    <message>
        <source>This was the first hit. Shift+F3 again goes on from the end.</source>
        <translation>Bu, birinci uyğunluq idi. Yenidən Shift+F3 — sondan.</translation>
    </message>
</context>
<context>
    <name>IdentifierFields</name>
    <message>
        <source>Kind of identifier</source>
        <translation>İdentifikatorun növü</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>nömrə və ya ünvan</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
</context>
<context>
    <name>ImportEmpty</name>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message>
        <source>What became of the files that were given…</source>
        <translation>Verilən fayllar nə oldu…</translation>
    </message>
    <message>
        <source>Drop communiqués, protocols or folders of them here. The program reads each one and proposes a record; only what you confirm becomes part of the archive.</source>
        <translation>Kommünikeləri, protokolları və ya qovluqları bura atın. Proqram hər birini oxuyub qeyd təklif edəcək; arxivə yalnız təsdiq etdiyiniz düşür.</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <extracomment>Milliseconds in which a click is the second one of what asked to compare.</extracomment>
        <translation>Cədvəlin idxalı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Take the rows in</source>
        <translation>Sətirləri daxil et</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>sətir: {count}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>between the cells: {sign}</source>
        <translation>xanalar arasında: {sign}</translation>
    </message>
    <message>
        <source>The encoding was guessed: check that the words are right.</source>
        <translation>Kodlaşdırma təxmini müəyyən edilib: sözlərin düzgünlüyünü yoxlayın.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for your review.</source>
        <translation>
            <numerusform>%Ln fayl yoxlamanızı gözləyir.</numerusform>
            <numerusform>%Ln fayl yoxlamanızı gözləyir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read whole; kept all the same.</source>
        <translation>
            <numerusform>%Ln fayl tam oxunmadı; yenə də saxlanıldı.</numerusform>
            <numerusform>%Ln fayl tam oxunmadı; yenə də saxlanıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got the text that was missing.</source>
        <translation>
            <numerusform>%Ln qeydin çatışmayan mətni əlavə edildi.</numerusform>
            <numerusform>%Ln qeydin çatışmayan mətni əlavə edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the archive already.</source>
        <translation>
            <numerusform>%Ln fayl artıq arxivdədir.</numerusform>
            <numerusform>%Ln fayl artıq arxivdədir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in.</source>
        <extracomment>What became of a file that was not come to, since the import was stopped. Files in these states wait for a person.</extracomment>
        <translation>
            <numerusform>%Ln fayl qəbul edilmədi.</numerusform>
            <numerusform>%Ln fayl qəbul edilmədi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln file(s) are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln faylın qeydi səbətdədir.</numerusform>
            <numerusform>%Ln faylın qeydi səbətdədir.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no files to read.</source>
        <translation>Oxunacaq fayl tapılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for review</source>
        <translation>
            <numerusform>%Ln yoxlama gözləyir</numerusform>
            <numerusform>%Ln yoxlama gözləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, to be read now</source>
        <translation>
            <numerusform>%Ln saxlanıldı, oxunur</numerusform>
            <numerusform>%Ln saxlanıldı, oxunur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read whole</source>
        <translation>
            <numerusform>%Ln tam oxunmadı</numerusform>
            <numerusform>%Ln tam oxunmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got the missing text</source>
        <translation>
            <numerusform>%Ln mətnlə tamamlandı</numerusform>
            <numerusform>%Ln mətnlə tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the recycle bin</source>
        <translation>
            <numerusform>%Ln səbətdə</numerusform>
            <numerusform>%Ln səbətdə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln artıq məlumdur</numerusform>
            <numerusform>%Ln artıq məlumdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in</source>
        <translation>
            <numerusform>%Ln qəbul edilmədi</numerusform>
            <numerusform>%Ln qəbul edilmədi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fayl</numerusform>
            <numerusform>%Ln fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the archive</source>
        <translation>
            <numerusform>%Ln arxivdə</numerusform>
            <numerusform>%Ln arxivdə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside before</source>
        <translation>
            <numerusform>%Ln əvvəl kənara qoyulub</numerusform>
            <numerusform>%Ln əvvəl kənara qoyulub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken apart</source>
        <translation>
            <numerusform>%Ln hissələrə ayrıldı</numerusform>
            <numerusform>%Ln hissələrə ayrıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: {files}</source>
        <translation>Qəbul dayandırıldı: {files}</translation>
    </message>
    <message>
        <source>Waits for your review</source>
        <translation>Yoxlamanızı gözləyir</translation>
    </message>
    <message>
        <source>Kept; not read whole</source>
        <translation>Saxlanıldı; tam oxunmadı</translation>
    </message>
    <message>
        <source>Kept, not yet read</source>
        <translation>Saxlanıldı, hələ oxunmayıb</translation>
    </message>
    <message>
        <source>In the archive already</source>
        <translation>Artıq arxivdədir</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Səbətdə</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Arxivdədir</translation>
    </message>
    <message>
        <source>Was set aside before</source>
        <translation>Əvvəl kənara qoyulub</translation>
    </message>
    <message>
        <source>Got the text that was missing</source>
        <translation>Çatışmayan mətnlə tamamlandı</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Hissələrə ayrıldı</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Qəbul edilmədi</translation>
    </message>
    <message>
        <source>Some of its values are to be checked.</source>
        <translation>Bəzi dəyərlər yoxlanmalıdır.</translation>
    </message>
    <message>
        <source>No meeting was found in it.</source>
        <translation>Onda iclas tapılmadı.</translation>
    </message>
    <message>
        <source>The same bytes came in before.</source>
        <translation>Eyni fayl əvvəl daxil olub.</translation>
    </message>
    <message>
        <source>The import was stopped before it came to this file.</source>
        <translation>Qəbul bu fayla çatmamış dayandırıldı.</translation>
    </message>
    <message>
        <source>The same bytes came in before; their record is in the recycle bin, from where it can be restored (Ctrl+9).</source>
        <translation>Eyni fayl əvvəl daxil olub; qeydi səbətdədir, onu oradan qaytarmaq olar (Ctrl+9).</translation>
    </message>
    <message>
        <source>It holds files; each of them is listed by itself.</source>
        <translation>İçində fayllar var; hər biri siyahıda ayrıca durur.</translation>
    </message>
    <message>
        <source>Every text is whole: there was nothing to read again.</source>
        <translation>Bütün mətnlər tam oxunub: yenidən oxumağa bir şey yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>There is no more to read in %Ln file(s) yet.</source>
        <translation>
            <numerusform>%Ln faylda hələlik artıq oxunası bir şey yoxdur.</numerusform>
            <numerusform>%Ln faylda hələlik artıq oxunası bir şey yoxdur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept and found by their words; they are read now, one after the other.</source>
        <translation>
            <numerusform>%Ln fayl saxlanılıb və sözlərinə görə tapılır; indi oxunur.</numerusform>
            <numerusform>%Ln fayl saxlanılıb və sözlərinə görə tapılır; indi bir-bir oxunur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTopicsDialog</name>
    <message>
        <source>Import topics from {name}</source>
        <extracomment>More lines are counted; the command ``topics --import FILE --dry-run`` prints them all.</extracomment>
        <translation>“{name}” faylından mövzuların idxalı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>This is what would be done. It can be undone as a whole.</source>
        <translation>Görüləcək iş budur. Hamısını bir dəfəyə geri almaq olar.</translation>
    </message>
    <message>
        <source>Everything in this file is in the archive already.</source>
        <translation>Bu faylda olanların hamısı artıq arxivdədir.</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Anlayışlar</translation>
    </message>
    <message>
        <source>New topics</source>
        <translation>Yeni mövzular</translation>
    </message>
    <message>
        <source>Changed topics</source>
        <translation>Dəyişən mövzular</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Dəyişməyən</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>İradlar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the archive has no place for it</source>
        <translation>Götürülmədi: arxivdə bunun yeri yoxdur</translation>
    </message>
</context>
<context>
    <name>ImportedFilesDialog</name>
    <message>
        <source>What became of the files</source>
        <translation>Fayllar nə oldu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Nə oldu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Niyə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Faylı göstər</translation>
    </message>
    <message>
        <source>The files that were given since the program began, the latest first.</source>
        <translation>Proqram başlayandan bəri verilən fayllar, sonuncular yuxarıda.</translation>
    </message>
    <message>
        <source>No file was given since the program began.</source>
        <translation>Proqram başlayandan bəri heç bir fayl verilməyib.</translation>
    </message>
</context>
<context>
    <name>InboxFilling</name>
    <message>
        <source>Details…</source>
        <extracomment>Milliseconds in which new files are gathered before the inbox is read anew. So many names of coming files are shown; more cannot be looked at. More files than this are kept first, all of them, and then read. What closed archives did not come to, by their UUIDs. What became of the files that were given.</extracomment>
        <translation>Ətraflı…</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Sənədlər oxunur</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Inbox</source>
        <translation>Daxil olanlar</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Gözləyən fayllar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln sual</numerusform>
            <numerusform>%Ln sual</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of arrival</source>
        <translation>Gəliş sırası ilə</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ad üzrə</translation>
    </message>
    <message>
        <source>Fewest questions first</source>
        <translation>Əvvəlcə sualı az olanlar</translation>
    </message>
    <message>
        <source>Confirm all that are certain…</source>
        <translation>Etibarlıların hamısını təsdiqlə…</translation>
    </message>
    <message>
        <source>What became of the files…</source>
        <translation>Fayllar nə oldu…</translation>
    </message>
    <message>
        <source>Let “{name}” wait again</source>
        <translation>“{name}” yenidən gözləsin</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Gözləyənlərin hamısı</translation>
    </message>
    <message>
        <source>Every value certain</source>
        <translation>Şübhəli dəyəri yoxdur</translation>
    </message>
    <message>
        <source>With questions</source>
        <translation>Sualı olanlar</translation>
    </message>
    <message>
        <source>No meeting found</source>
        <translation>İclas tapılmayıb</translation>
    </message>
    <message>
        <source>Text incomplete</source>
        <translation>Mətn natamam</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Still to be read</source>
        <translation>Hələ oxunmayıb</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoyulub</translation>
    </message>
    <message>
        <source>Choose which files are shown, and in which order</source>
        <translation>Hansı faylların hansı sıra ilə göstərilməsi</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>Oxunmağı gözləyir</translation>
    </message>
    <message>
        <source>Kept, not yet read</source>
        <translation>Saxlanılıb, hələ oxunmayıb</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>Undo this</source>
        <translation>Hadisəni geri al</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Müqayisə və bərpa…</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Jurnalın sonu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Kept elsewhere, on paper or in a letter, it proves later that nothing is cut</source>
        <translation>Ayrıca, kağızda və ya məktubda saxlansa, jurnaldan heç nə kəsilmədiyini sonra sübut edər</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>hadisə {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln qeyd dəyişdi</numerusform>
            <numerusform>%Ln qeyd dəyişdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln yeni qeyd</numerusform>
            <numerusform>%Ln yeni qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>Arxiv yalnız oxumaq üçün açılıb.</translation>
    </message>
    <message>
        <source>This cannot be undone by itself: what it changed was changed again since, or is as the program itself wrote it. Undo the later change first, or restore a version.</source>
        <translation>Bunu ayrıca geri almaq olmur: dəyişdirilənlər sonra yenidən dəyişib və ya onu proqram özü yazıb. Əvvəlcə sonrakı dəyişikliyi geri alın və ya versiyanı bərpa edin.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this changed no record.</source>
        <translation>Geri alınacaq heç nə yoxdur: bu heç bir qeydi dəyişməyib.</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Arxivi həmin ana görə göstər</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All events</source>
        <extracomment>While somebody types, the journal is not narrowed at every letter, in milliseconds. The periods that can be chosen, in days; 0: any.</extracomment>
        <translation>Bütün hadisələr</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Bütün dövr</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Son il</translation>
    </message>
    <message>
        <source>Words of the event, a name, a reason</source>
        <translation>Hadisənin sözləri, ad, səbəb</translation>
    </message>
    <message>
        <source>Opens a list of choices</source>
        <translation>Seçim siyahısını açır</translation>
    </message>
    <message>
        <source>Show one kind of event only</source>
        <translation>Yalnız bir növ hadisələri göstər</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Bir nəfərin gördüyü işləri göstər</translation>
    </message>
    <message>
        <source>Show the last days only</source>
        <translation>Yalnız son günləri göstər</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <extracomment>``(width, share)`` of each column: when, what, the record, who, why.</extracomment>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Belə hadisə yoxdur</translation>
    </message>
    <message>
        <source>Leave out a word or a condition.</source>
        <translation>Bir sözü və ya şərti çıxarın.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə edilib</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Geri alınır</translation>
    </message>
    <message>
        <source>The end of the log was copied</source>
        <translation>Jurnalın sonu kopyalandı</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Qeydə keç</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Hadisəni geri al</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Arxivi həmin ana görə göstər</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backing up</source>
        <extracomment>Milliseconds: from the first change after a backup to the next one; until a place that failed is tried again; for which a backup before closing is not spoken of. The lanes whose work changes an archive.</extracomment>
        <translation>Ehtiyat nüsxə yaradılır</translation>
    </message>
    <message numerus="yes">
        <source>The backup was made, but what it holds has %Ln problem(s).</source>
        <translation>
            <numerusform>Nüsxə yaradıldı, amma içindəkilərdə %Ln nasazlıq var.</numerusform>
            <numerusform>Nüsxə yaradıldı, amma içindəkilərdə %Ln nasazlıq var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Yoxla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) among the backups had gone bad and were made anew.</source>
        <translation>
            <numerusform>Ehtiyat nüsxələrdə %Ln fayl xarab olmuşdu və yenidən yazıldı.</numerusform>
            <numerusform>Ehtiyat nüsxələrdə %Ln fayl xarab olmuşdu və yenidən yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>Ehtiyat nüsxə yaradıldı və yoxlanıldı.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>Son nüsxədən sonra heç nə dəyişməyib.</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Kept, not yet read</source>
        <translation>Saxlanılıb, hələ oxunmayıb</translation>
    </message>
    <message>
        <source>The file is safe in the archive and is found by its words. What it says of a meeting is read out in the background, one file after the other; then its record is proposed here.</source>
        <translation>Fayl arxivdə qorunur və sözlərinə görə tapılır. İclas haqqında nə deyildiyi arxa planda, fayllar bir-bir oxunarkən müəyyən edilir; sonra burada qeyd təklif olunur.</translation>
    </message>
    <message>
        <source>The file is safe in the archive. Its text is in pictures: it is recognised when the file is read, and is found from then on.</source>
        <translation>Fayl arxivdə qorunur. Mətni şəkillərdədir: fayl oxunanda tanınır və bundan sonra axtarışda tapılır.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>İndi oxu</translation>
    </message>
</context>
<context>
    <name>KeptReading</name>
    <message>
        <source>Reading kept files</source>
        <extracomment>A kept file was read: its ``ImportOutcome``.</extracomment>
        <translation>Saxlanılmış fayllar oxunur</translation>
    </message>
</context>
<context>
    <name>LeaveFormDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Dəyişikliklər yadda saxlanılsın?</translation>
    </message>
    <message>
        <source>The changes to “{record}” are not saved yet.</source>
        <translation>“{record}” qeydindəki dəyişikliklər hələ yadda saxlanılmayıb.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Redaktəyə davam et</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Dəyişikliklərdən imtina et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only what is found: {query}</source>
        <translation>Yalnız tapılanlar: {query}</translation>
    </message>
    <message>
        <source>Nothing that is found has what this picture is about.</source>
        <translation>Tapılanlarda bu diaqram üçün məlumat yoxdur.</translation>
    </message>
    <message>
        <source>No record has a topic yet. Ctrl+T gives topics to records.</source>
        <translation>Hələ heç bir qeydə mövzu verilməyib. Qeydlərə mövzunu Ctrl+T ilə verin.</translation>
    </message>
    <message>
        <source>No record has what this picture is about.</source>
        <translation>Heç bir qeyddə bu diaqram üçün məlumat yoxdur.</translation>
    </message>
</context>
<context>
    <name>ManyRecordsForm</name>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>as it is in each</source>
        <translation>hər birində olduğu kimi</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Sənədin növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Oxucular üçün istifadə rejimi</translation>
    </message>
    <message>
        <source>Put on tags</source>
        <translation>Teq əlavə et</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Teqləri çıxar</translation>
    </message>
    <message>
        <source>several with commas between them</source>
        <translation>bir neçəsi vergüllə</translation>
    </message>
    <message>
        <source>Put under topics</source>
        <translation>Mövzulara aid et</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Mövzu əlavə et</translation>
    </message>
    <message>
        <source>Take from topics</source>
        <translation>Mövzulardan çıxar</translation>
    </message>
    <message>
        <source>Add a topic that is left</source>
        <translation>Çıxarılacaq mövzu əlavə et</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>a topic of the archive</source>
        <translation>arxivdəki mövzu</translation>
    </message>
</context>
<context>
    <name>ManyRecordsWork</name>
    <message>
        <source>Choose records first</source>
        <extracomment>Each is an event of its own, and the window remembers no more to undo than twice as many.</extracomment>
        <translation>Əvvəlcə qeydləri seçin</translation>
    </message>
    <message>
        <source>{records}. Only what they all have is shown; what is left as it is stays.</source>
        <translation>{records}. Yalnız hamısında olan göstərilir; verilməyən əvvəlki kimi qalır.</translation>
    </message>
    <message>
        <source>{records}. What is left as it is stays so in each of them.</source>
        <translation>{records}. Verilməyən hər qeyddə əvvəlki kimi qalır.</translation>
    </message>
    <message>
        <source>All of them say so already</source>
        <translation>Bütün qeydlərdə artıq belədir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln yeni qeyd</numerusform>
            <numerusform>%Ln yeni qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeyd dəyişdirildi</numerusform>
            <numerusform>%Ln qeyd dəyişdirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeyd dəyişdirilir</numerusform>
            <numerusform>%Ln qeyd dəyişdirilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records go to the recycle bin at once.</source>
        <translation>
            <numerusform>Bir dəfəyə səbətə ən çoxu %Ln qeyd köçürülür.</numerusform>
            <numerusform>Bir dəfəyə səbətə ən çoxu %Ln qeyd köçürülür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer of them, and then the others.</source>
        <translation>Daha az qeyd seçin, sonra qalanlarını.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen records cannot be moved: others name them.</source>
        <translation>
            <numerusform>Seçilmişlərdən %Ln qeyd köçürülə bilmir: başqa qeydlər ona istinad edir.</numerusform>
            <numerusform>Seçilmişlərdən %Ln qeyd köçürülə bilmir: başqa qeydlər onlara istinad edir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out of the choice and try again.</source>
        <translation>Onları seçimdən çıxarıb yenidən cəhd edin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln qeyd səbətə köçür.</numerusform>
            <numerusform>%Ln qeyd səbətə köçür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln sənəd</numerusform>
            <numerusform>%Ln sənəd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with them: {records}.</source>
        <translation>Onlarla birlikdə: {records}.</translation>
    </message>
    <message>
        <source>Nothing is erased: each of them can be put back any time.</source>
        <translation>Heç nə silinmir: hər birini istənilən vaxt geri qaytarmaq olar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in the recycle bin</source>
        <translation>
            <numerusform>%Ln qeyd səbətdədir</numerusform>
            <numerusform>%Ln qeyd səbətdədir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln record(s) to the recycle bin</source>
        <translation>
            <numerusform>%Ln qeyd səbətə köçürülür</numerusform>
            <numerusform>%Ln qeyd səbətə köçürülür</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedPage</name>
    <message>
        <source>Hit {number} of {total}</source>
        <extracomment>So many letters before and after a hit are said with it.</extracomment>
        <translation>Uyğunluq {number}, cəmi {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Sənədin mətni</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Bənd {number}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>recognised in this meeting</source>
        <translation>bu iclasda tanındı</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>eyni yazılış</translation>
    </message>
    <message>
        <source>the same abbreviation</source>
        <translation>eyni qısaltma</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>eyni səslənir</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>oxşar səslənir</translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation>inisiallar uyğundur</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>eyni sözlər</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>demək olar eyni sözlər</translation>
    </message>
    <message>
        <source>of the same day</source>
        <translation>həmin günün sənədi</translation>
    </message>
    <message>
        <source>other initials</source>
        <translation>inisiallar fərqlidir</translation>
    </message>
    <message>
        <source>a man&apos;s and a woman&apos;s name</source>
        <translation>kişi və qadın adı</translation>
    </message>
    <message>
        <source>also has a quite different name</source>
        <translation>tamam başqa adı da var</translation>
    </message>
    <message>
        <source>another abbreviation</source>
        <translation>başqa qısaltma</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>başqa tarix</translation>
    </message>
    <message>
        <source>known from quite other years</source>
        <translation>tamam başqa illərdən məlumdur</translation>
    </message>
    <message>
        <source>meant by another name here already</source>
        <translation>burada artıq başqa adla göstərilib</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Yeni şura</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni şəxs</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Yeni təşkilat</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Yeni yer</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Yeni istinad sənədi</translation>
    </message>
    <message>
        <source>Several bear this name: please choose</source>
        <translation>Bu adı bir neçəsi daşıyır: seçin</translation>
    </message>
    <message>
        <source>Perhaps {name}, whose initials fit: please choose</source>
        <translation>Bəlkə {name}: inisialları uyğundur, seçin</translation>
    </message>
    <message>
        <source>In the archive already</source>
        <translation>Artıq arxivdədir</translation>
    </message>
    <message>
        <source>The same text as {file}, in another file</source>
        <translation>{file} ilə eyni mətn, başqa faylda</translation>
    </message>
    <message>
        <source>Another edition of {file}: they share {percent} % of their wording</source>
        <translation>{file} sənədinin başqa redaksiyası: mətnin {percent} %-i eynidir</translation>
    </message>
    <message>
        <source>A translation of {file}</source>
        <translation>{file} sənədinin tərcüməsi</translation>
    </message>
    <message>
        <source>Another text of the meeting that {file} is of</source>
        <translation>{file} sənədinin aid olduğu iclasın başqa mətni</translation>
    </message>
    <message>
        <source>The file will be kept as another original of that document.</source>
        <translation>Fayl həmin sənədin daha bir orijinalı kimi saxlanacaq.</translation>
    </message>
    <message>
        <source>It will become a meeting of its own.</source>
        <translation>Ayrıca iclas olacaq.</translation>
    </message>
    <message>
        <source>It will become a further document of the meeting; values that differ are kept beside those that are shown.</source>
        <translation>İclasın daha bir sənədi olacaq; fərqlənən dəyərlər göstərilənlərin yanında saxlanacaq.</translation>
    </message>
    <message>
        <source>It will join the meeting as another language version of its resolutions.</source>
        <translation>İclasa qətnamələrinin başqa dildə variantı kimi qoşulacaq.</translation>
    </message>
    <message>
        <source>What was chosen for it is not in the archive any more: it is in the recycle bin, or its confirmation was undone. It goes where it would go by itself; please choose anew.</source>
        <translation>Onun üçün seçilən artıq arxivdə yoxdur: səbətdədir, ya da təsdiqi geri götürülüb. Fayl öz-özünə düşəcəyi yerə düşəcək; yenidən seçin.</translation>
    </message>
    <message>
        <source>What was chosen for it is not in the archive any more: it is in the recycle bin, or its confirmation was undone.</source>
        <translation>Onun üçün seçilən artıq arxivdə yoxdur: səbətdədir, ya da təsdiqi geri götürülüb.</translation>
    </message>
    <message>
        <source>The archive has another meeting of this council with the same number: {meeting}. Please see whether the number and the dates are right.</source>
        <translation>Arxivdə bu şuranın eyni nömrəli başqa iclası var: {meeting}. Nömrənin və tarixlərin düzgün olub-olmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>{paired} of its {points} points are paired with the meeting&apos;s {resolutions}.</source>
        <translation>Uyğunlaşdırılmış bəndlər: {points} bənddən {paired}; iclasın qətnamələri: {resolutions}.</translation>
    </message>
    <message>
        <source>numbers that agree: {same} of {all}</source>
        <translation>üst-üstə düşən rəqəmlər: {all} rəqəmdən {same}</translation>
    </message>
    <message>
        <source>names that agree: {same} of {all}</source>
        <translation>adlar: {all} addan {same}</translation>
    </message>
    <message>
        <source>but: {reason}</source>
        <translation>lakin: {reason}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Yeni mövzu</translation>
    </message>
    <message>
        <source>The others are kept as the text of the document and become no resolutions of the meeting.</source>
        <translation>Qalanları sənədin mətnində qalır və iclasın qətnamələri olmur.</translation>
    </message>
    <message>
        <source>Differs from the record: {what}. Both are kept, the record&apos;s is shown.</source>
        <translation>Qeyddən fərqlənir: {what}. Hər ikisi saxlanılır, qeyddəki göstərilir.</translation>
    </message>
    <message>
        <source>session number {here}, there {there}</source>
        <translation>iclasın nömrəsi burada {here}, qeyddə {there}</translation>
    </message>
    <message>
        <source>date {here}, there {there}</source>
        <translation>tarix burada {here}, qeyddə {there}</translation>
    </message>
    <message>
        <source>last day {here}, there {there}</source>
        <translation>son gün burada {here}, qeyddə {there}</translation>
    </message>
    <message>
        <source>theme “{here}”, there “{there}”</source>
        <translation>mövzu burada “{here}”, qeyddə “{there}”</translation>
    </message>
</context>
<context>
    <name>MeantHere</name>
    <message>
        <source>Open a document or a meeting first</source>
        <translation>Əvvəlcə sənəd və ya iclas açın</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Əvvəlcə sənəd açın</translation>
    </message>
    <message>
        <source>Choose a meeting, or open a document of it first</source>
        <translation>Əvvəlcə iclas seçin və ya onun sənədini açın</translation>
    </message>
    <message>
        <source>Select what is to be copied first</source>
        <translation>Əvvəlcə köçürüləcək mətni və ya sətirləri seçin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln sətir köçürüldü</numerusform>
            <numerusform>%Ln sətir köçürüldü</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingConflicts</name>
    <message>
        <source>The sources of this meeting agree</source>
        <translation>Bu iclasın mənbələri arasında fərq yoxdur</translation>
    </message>
    <message>
        <source>The record shows the chosen values.</source>
        <translation>Qeyd seçilmiş dəyərləri göstərir.</translation>
    </message>
    <message>
        <source>Storing the choice</source>
        <translation>Seçim saxlanılır</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>18.11.2021, November 2021, 2021</source>
        <translation>18.11.2021, noyabr 2021, 2021</translation>
    </message>
    <message>
        <source>if it lasted longer than a day</source>
        <translation>bir gündən çox davam edibsə</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Theme · {language}</source>
        <translation>Mövzu · {language}</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Add an organiser</source>
        <translation>Təşkilatçı əlavə et</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>İştirakçı əlavə et</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>İştirakçı</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Read the text</source>
        <translation>Mətni oxu</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Orijinalı aç</translation>
    </message>
    <message>
        <source>Sources disagree: {fields}</source>
        <translation>Mənbələr fərqlənir: {fields}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaktə et</translation>
    </message>
    <message>
        <source>Edit the record of the session</source>
        <translation>İclasın qeydini redaktə et</translation>
    </message>
    <message>
        <source>Read the document in its languages, find and cite in it</source>
        <translation>Sənədi öz dillərində oxu, onda axtar və sitat gətir</translation>
    </message>
    <message>
        <source>Open the file as it was received</source>
        <translation>Faylı daxil olduğu kimi aç</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>There is no other edition of a text here</source>
        <translation>Burada mətnin başqa redaksiyası yoxdur</translation>
    </message>
</context>
<context>
    <name>MeetingPoints</name>
    <message>
        <source>Resolutions</source>
        <extracomment>Rows that are shown at once, and those of a turn: a protocol may have a hundred resolutions. So many lines of a resolution are shown; it is read whole where one goes.</extracomment>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>This record has no resolutions.</source>
        <translation>Bu qeyddə qətnamə yoxdur.</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>Participants</source>
        <extracomment>In less width what a document is stands below its name. Two editions of a text are to be compared: their summaries.</extracomment>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>The text is incomplete.</source>
        <translation>Mətn natamamdır.</translation>
    </message>
    <message>
        <source>Also received as</source>
        <translation>Bu adla da alınıb</translation>
    </message>
    <message>
        <source>Open the original “{name}”</source>
        <translation>“{name}” orijinalını aç</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>hüquqi əsas</translation>
    </message>
    <message>
        <source>Topics of the meeting…</source>
        <translation>İclasın mövzuları…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Teqlər və haşiyələr</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>How meetings are shown</source>
        <translation>İclaslar necə göstərilir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>Zaman xətti çəkilir</translation>
    </message>
    <message>
        <source>Arrows move among the sessions, Enter opens one</source>
        <translation>Oxlar iclaslar arasında keçir, Enter birini açır</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus of the bar.</extracomment>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktə</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Qeyd</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>A&amp;xtarış</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>&amp;Son arxivlər</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Rəng sxemi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>No archive yet</source>
        <translation>Hələ arxiv yoxdur</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Saxlanmış a&amp;xtarışlar</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Daxil olanlar</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Pəncərə</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <extracomment>Records that are named; of more only the number is said.</extracomment>
        <translation>İki qeydin birləşdirilməsi</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Yerlərini dəyiş</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Əvəzinə digərini saxla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>The names of the one that goes come along, every record that names it will name the other, and it moves to the recycle bin. One step of undo parts them again.</source>
        <translation>Gedən qeydin adları qalana keçəcək, onu göstərən bütün qeydlər qalanı göstərəcək, özü isə səbətə köçürüləcək. Bir geri alma onları yenidən ayırır.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Qalır</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Ona qoşulur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>for example: one person, spelled in two ways</source>
        <translation>məsələn: iki cür yazılmış bir şəxs</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Bəlkə də eynidir</translation>
    </message>
    <message>
        <source>Choose the other record to see what would happen.</source>
        <translation>Nə baş verəcəyini görmək üçün digər qeydi seçin.</translation>
    </message>
    <message>
        <source>none that is not there already</source>
        <translation>yenisi yoxdur</translation>
    </message>
    <message>
        <source>Names that come along</source>
        <translation>Keçəcək adlar</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>və daha {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will name “{kept}”</source>
        <translation>
            <numerusform>%Ln qeyd “{kept}” adını göstərəcək</numerusform>
            <numerusform>%Ln qeyd “{kept}” adını göstərəcək</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeyddə adı çəkilir</numerusform>
            <numerusform>%Ln qeyddə adı çəkilir</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the recycle bin</source>
        <translation>Səbətə köçürüləcək</translation>
    </message>
    <message>
        <source>Both are named in</source>
        <translation>Hər ikisinin adı çəkilir</translation>
    </message>
    <message>
        <source>Are they really one? What was said there of both will be said of “{kept}” alone.</source>
        <translation>Onlar doğrudan eynidirmi? Orada hər ikisi haqqında deyilən hər şey yalnız “{kept}” haqqında deyilmiş olacaq.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merging two records</source>
        <extracomment>Records that may be the same are offered up to so many.</extracomment>
        <translation>İki qeyd birləşdirilir</translation>
    </message>
    <message>
        <source>“{gone}” is part of “{kept}” now.</source>
        <translation>“{gone}” artıq “{kept}” qeydinə daxildir.</translation>
    </message>
    <message>
        <source>They are two records again.</source>
        <translation>Bunlar yenidən iki qeyddir.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Bəlkə: {query}</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>The archive as it was known on {moment} — nothing can be changed here</source>
        <translation>Arxivin {moment} tarixindəki vəziyyəti — burada heç nəyi dəyişmək olmaz</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>İndiki vəziyyətə qayıt</translation>
    </message>
    <message>
        <source>{title} — as known on {moment}</source>
        <translation>{title} — {moment}</translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Further rows that are made at once, and those of a turn.</extracomment>
        <translation>
            <numerusform>daha %Ln</numerusform>
            <numerusform>daha %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>In the archive already</source>
        <extracomment>Those who are not offered.</extracomment>
        <translation>Artıq arxivdədir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bear this name: choose one with ↓</source>
        <translation>
            <numerusform>Bu ad %Ln qeyddə var: ↓ ilə birini seçin</numerusform>
            <numerusform>Bu ad %Ln qeyddə var: ↓ ilə birini seçin</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive knows none of that name</source>
        <translation>Arxivdə belə ad yoxdur</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>name as it is written</source>
        <extracomment>It was made the preferred one.</extracomment>
        <translation>ad, yazıldığı kimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>dilsiz</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Adın dili</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Adın növü</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>üstün tutulan</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name of the search</source>
        <translation>Axtarışın adı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>NarrowChip</name>
    <message>
        <source>Takes this back</source>
        <translation>Bu şərti götürür</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Götür</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Shown now</source>
        <extracomment>So long records are held over a row before its page opens, in milliseconds.</extracomment>
        <translation>İndi göstərilir</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Navigation</source>
        <translation>Naviqasiya</translation>
    </message>
    <message>
        <source>Narrow down the results</source>
        <translation>Nəticələri dəqiqləşdir</translation>
    </message>
    <message>
        <source>Show the names of the sections</source>
        <translation>Bölmələrin adlarını göstər</translation>
    </message>
</context>
<context>
    <name>NewArchiveDialog</name>
    <message>
        <source>New archive</source>
        <translation>Yeni arxiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>for example the council&apos;s name</source>
        <translation>məsələn, şuranın adı</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Arxiv yarat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Where to make the archive</source>
        <translation>Arxiv harada yaradılsın</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another title or place.</source>
        <translation>“{name}” artıq oradadır. Başqa ad və ya yer seçin.</translation>
    </message>
    <message>
        <source>A folder “{name}” will be made there.</source>
        <translation>Orada “{name}” qovluğu yaradılacaq.</translation>
    </message>
    <message>
        <source>The archive will be a folder with that name.</source>
        <translation>Arxiv bu adda qovluq olacaq.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Text of the note</source>
        <translation>Haşiyənin mətni</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Escape leaves</source>
        <translation>Ctrl+Enter haşiyəni saxlayır, Escape bağlayır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>The widest that a row is read in. Room for the shadow: at the sides, above, below. Rows that are seen at once.</extracomment>
        <translation>Təkliflər</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>office</source>
        <translation>vəzifə</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tutduğu müddət</translation>
    </message>
    <message>
        <source>how this is known</source>
        <translation>bu haradan məlumdur</translation>
    </message>
    <message>
        <source>Source of the office</source>
        <translation>Vəzifə haqqında mənbə</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Open a document to see its original here.</source>
        <translation>Sənədi açın, orijinalı burada görünəcək.</translation>
    </message>
    <message>
        <source>The original “{name}” is neither a PDF nor a scan: it has no pages.</source>
        <translation>“{name}” orijinalı nə PDF, nə də skandır: onun səhifələri yoxdur.</translation>
    </message>
    <message>
        <source>Comparing the original with its digest…</source>
        <translation>Orijinal yoxlama cəmi ilə tutuşdurulur…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Səhifə {page} / {count}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Orijinalın səhifələri</translation>
    </message>
    <message>
        <source>{percent} % of the width</source>
        <translation>Enin {percent} %-i</translation>
    </message>
    <message>
        <source>Original beside the text</source>
        <translation>Orijinal mətnin yanında</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Səhifələri kiçilt</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Səhifələri böyüt</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Enə görə</translation>
    </message>
    <message>
        <source>Close the original</source>
        <translation>Orijinalı bağla</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Opening the original</source>
        <extracomment>The copy was handed over; its file name. Nothing on this system opens such a file; where the copy is.</extracomment>
        <translation>Orijinal açılır</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message>
        <source>{what}: its kind</source>
        <translation>{what}: növü</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Read the text of page {page}</source>
        <translation>Səhifənin mətnini oxu: {page}</translation>
    </message>
</context>
<context>
    <name>PaletteWork</name>
    <message>
        <source>Type what to do, where to go or whom to find</source>
        <extracomment>Milliseconds that the rows of the letter before stay while the archive is asked. What a screen reader is told.</extracomment>
        <translation>Nə etmək, hara keçmək və ya kimi tapmaq</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Belə adlanan heç nə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln sətir, oxlarla seçin</numerusform>
            <numerusform>%Ln sətir, oxlarla seçin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantFields</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>office as the document states it</source>
        <translation>vəzifə, sənəddəki kimi</translation>
    </message>
    <message>
        <source>Office · {language}</source>
        <translation>Vəzifə · {language}</translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln iclas</numerusform>
            <numerusform>%Ln iclas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln narrower topic(s)</source>
        <translation>
            <numerusform>%Ln alt mövzu ilə</numerusform>
            <numerusform>%Ln alt mövzu ilə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tied to %Ln other(s) here</source>
        <translation>
            <numerusform>burada %Ln iştirakçı ilə əlaqəli</numerusform>
            <numerusform>burada %Ln iştirakçı ilə əlaqəli</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is missing.</source>
        <translation>Buraxılmış iclas yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>Dashed: no record (%Ln).</source>
        <translation>
            <numerusform>Qırıq xətt: qeyd yoxdur (%Ln).</numerusform>
            <numerusform>Qırıq xətt: qeyd yoxdur (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s); one of several kinds counts in each, and once in the last column.</source>
        <translation>
            <numerusform>%Ln qətnamə; bir neçə növü olan hər birində, son sütunda isə bir dəfə sayılır.</numerusform>
            <numerusform>%Ln qətnamə; bir neçə növü olan hər birində, son sütunda isə bir dəfə sayılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are not on the map.</source>
        <translation>
            <numerusform>%Ln yer xəritədə yoxdur.</numerusform>
            <numerusform>%Ln yer xəritədə yoxdur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Save the picture</source>
        <translation>Şəkli saxla</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Fayl növü:</translation>
    </message>
    <message>
        <source>The picture could not be written to {name}: {reason}. Choose another folder.</source>
        <translation>Şəkli {name} faylına yazmaq alınmadı: {reason}. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The picture was written to {name}</source>
        <translation>Diaqram {name} faylına yazıldı</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Drawing the picture</source>
        <extracomment>Another picture, or none.</extracomment>
        <translation>Diaqram qurulur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln sətir kopyalandı</numerusform>
            <numerusform>%Ln sətir kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Nəticələri göstər</translation>
    </message>
    <message>
        <source>Show the results in a new window</source>
        <translation>Nəticələri yeni pəncərədə göstər</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>İclasa keç</translation>
    </message>
    <message>
        <source>Open the meeting in a new window</source>
        <translation>İclası yeni pəncərədə aç</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi kopyala</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Diaqramı saxla…</translation>
    </message>
    <message>
        <source>Arrows move among the marks, Enter shows the results</source>
        <translation>Oxlar işarələr arasında keçir, Enter nəticələri göstərir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Hansı diaqram</translation>
    </message>
    <message>
        <source>Only what is found</source>
        <translation>Yalnız tapılanlar</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Cədvəl kimi</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Saxla…</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <translation>Diaqramı SVG və ya PNG kimi saxla</translation>
    </message>
    <message>
        <source>There is nothing to draw here</source>
        <translation>Hələ göstərməyə bir şey yoxdur</translation>
    </message>
</context>
<context>
    <name>PlaceRecordsDialog</name>
    <message>
        <source>Lay into {unit}</source>
        <translation>{unit} daxilinə yerləşdir</translation>
    </message>
    <message>
        <source>Meetings and documents that lie in no unit yet:</source>
        <translation>Hələ heç bir vahidə yerləşdirilməmiş iclaslar və sənədlər:</translation>
    </message>
    <message>
        <source>Every meeting and document lies in a unit already.</source>
        <translation>Bütün iclaslar və sənədlər artıq təsvir vahidlərinə yerləşdirilib.</translation>
    </message>
    <message>
        <source>Sheets, for example 12–15 (may stay empty)</source>
        <translation>Vərəqlər, məsələn 12–15 (boş qala bilər)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Lay in</source>
        <translation>Yerləşdir</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>iclas</translation>
    </message>
    <message>
        <source>document</source>
        <translation>sənəd</translation>
    </message>
</context>
<context>
    <name>PlacedList</name>
    <message>
        <source>Lies in it</source>
        <translation>Tərkibi</translation>
    </message>
    <message>
        <source>No meeting and no document yet</source>
        <translation>Hələ nə iclas, nə də sənəd var</translation>
    </message>
    <message>
        <source>Lay in…</source>
        <translation>Yerləşdir…</translation>
    </message>
    <message>
        <source>sheets {sheets}</source>
        <translation>vərəqlər {sheets}</translation>
    </message>
    <message>
        <source>Take out of the unit</source>
        <translation>Təsvir vahidindən çıxar</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Remove point {number}</source>
        <translation>Bəndi çıxar: {number}</translation>
    </message>
</context>
<context>
    <name>PrintRecordDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Çap: {title}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>İşin gedişi</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Formanın dili</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Bütün qeyd</translation>
    </message>
    <message>
        <source>An extract of points</source>
        <translation>Bəndlərdən çıxarış</translation>
    </message>
    <message>
        <source>Points of the extract</source>
        <translation>Çıxarışın bəndləri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi yaz…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap…</translation>
    </message>
    <message>
        <source>Tick the points: they are printed word by word, to be certified.</source>
        <translation>Bəndləri işarələyin: onlar sözbəsöz çap olunur, təsdiq üçün yer qalır.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Səhifələr tərtib edilir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln səhifə</numerusform>
            <numerusform>%Ln səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a point to see the extract.</source>
        <translation>Çıxarışı görmək üçün bənd işarələyin.</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln nasazlıq tapıldı</numerusform>
            <numerusform>%Ln nasazlıq tapıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCopyDialog</name>
    <message>
        <source>Publish a copy</source>
        <translation>Nüsxə nəşr etmək</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Yerini seç…</translation>
    </message>
    <message>
        <source>A new archive folder is made for readers. It never holds what is closed or restricted today: no texts, titles, originals or earlier versions of it.</source>
        <translation>Oxucular üçün yeni arxiv qovluğu yaradılır. Bu gün bağlı və ya məhdud olan ora heç vaxt düşmür: nə mətnlər, nə adlar, nə orijinallar, nə əvvəlki versiyalar.</translation>
    </message>
    <message>
        <source>Only such a copy protects. The reader&apos;s view of this window hides what is closed, but whoever can open the archive&apos;s own folder can read all of it.</source>
        <translation>Yalnız belə nüsxə qoruyur. Bu pəncərənin oxucu görünüşü bağlı olanı gizlədir, amma arxivin öz qovluğunu aça bilən hamısını oxuyar.</translation>
    </message>
    <message>
        <source>Left out as well: the history, the journal, the recycle bin, the inbox, accessions, retention rules, acts and saved searches. What opens later by itself is not in the copy: publish again then.</source>
        <translation>Tarixçə, jurnal, səbət, daxil olanlar, daxilolmalar, saxlama müddətləri, aktlar və saxlanmış axtarışlar da daxil deyil. Sonra öz-özünə açılan nüsxədə olmayacaq: onda yenidən nəşr edin.</translation>
    </message>
</context>
<context>
    <name>QueryHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Necə axtarmalı</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>water border</source>
        <translation>su sərhəd</translation>
    </message>
    <message>
        <source>both words, in any of their forms</source>
        <translation>hər iki söz, istənilən formada</translation>
    </message>
    <message>
        <source>&quot;common border&quot;</source>
        <translation>&quot;ortaq sərhəd&quot;</translation>
    </message>
    <message>
        <source>the words one after the other</source>
        <translation>sözlər ardıcıl</translation>
    </message>
    <message>
        <source>water OR border</source>
        <translation>su VƏYA sərhəd</translation>
    </message>
    <message>
        <source>one of the words, or both</source>
        <translation>sözlərdən biri və ya hər ikisi</translation>
    </message>
    <message>
        <source>water -border</source>
        <translation>su -sərhəd</translation>
    </message>
    <message>
        <source>without the second word</source>
        <translation>ikinci söz olmadan</translation>
    </message>
    <message>
        <source>(water OR sea) level</source>
        <translation>(su VƏYA dəniz) səviyyə</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>mötərizə bir-birinə aid olanları birləşdirir</translation>
    </message>
    <message>
        <source>delim*</source>
        <translation>delim*</translation>
    </message>
    <message>
        <source>every word that begins so, from three letters on</source>
        <translation>belə başlayan bütün sözlər; ən azı üç hərf</translation>
    </message>
    <message>
        <source>border~</source>
        <translation>sərhəd~</translation>
    </message>
    <message>
        <source>with one letter wrong; ~2 for two</source>
        <translation>bir hərfi səhv olanlar da; iki hərf üçün ~2</translation>
    </message>
    <message>
        <source>=borders</source>
        <translation>=sərhədlər</translation>
    </message>
    <message>
        <source>only as it is written: no other form, no other spelling</source>
        <translation>yalnız yazıldığı kimi: başqa forma və yazılış olmadan</translation>
    </message>
    <message>
        <source>person:&quot;Hikmet Hajiyev&quot;</source>
        <translation>şəxs:&quot;Hikmət Hacıyev&quot;</translation>
    </message>
    <message>
        <source>who took part, in every spelling of the name</source>
        <translation>iştirakçı, adın istənilən yazılışında</translation>
    </message>
    <message>
        <source>person:(Hajiyev OR Shafiyev)</source>
        <translation>şəxs:(Hacıyev VƏYA Şəfiyev)</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>onlardan biri</translation>
    </message>
    <message>
        <source>names:exact</source>
        <translation>adlar:dəqiq</translation>
    </message>
    <message>
        <source>no other spellings of names in this search</source>
        <translation>bu axtarışda adların başqa yazılışları olmadan</translation>
    </message>
    <message>
        <source>related:yes</source>
        <translation>qohum:bəli</translation>
    </message>
    <message>
        <source>relatives of words too: Russia, Russian</source>
        <translation>qohum sözlər də: Rusiya, rusiyalı</translation>
    </message>
    <message>
        <source>council:RAEC</source>
        <translation>şura:RAEŞ</translation>
    </message>
    <message>
        <source>the council, by name or abbreviation</source>
        <translation>şura, adı və ya qısaltması ilə</translation>
    </message>
    <message>
        <source>institution:MGIMO</source>
        <translation>qurum:MGIMO</translation>
    </message>
    <message>
        <source>an organiser or an institute</source>
        <translation>təşkilatçı və ya institut</translation>
    </message>
    <message>
        <source>place:Baku</source>
        <translation>yer:Bakı</translation>
    </message>
    <message>
        <source>where the meeting was held</source>
        <translation>iclasın keçirildiyi yer</translation>
    </message>
    <message>
        <source>topic:water</source>
        <translation>mövzu:su</translation>
    </message>
    <message>
        <source>a topic, by any of its names</source>
        <translation>mövzu, adlarından istənilən biri ilə</translation>
    </message>
    <message>
        <source>tag:important</source>
        <translation>teq:vacib</translation>
    </message>
    <message>
        <source>records with a tag</source>
        <translation>bu teqi olan qeydlər</translation>
    </message>
    <message>
        <source>note:check</source>
        <translation>qeyd:yoxlamaq</translation>
    </message>
    <message>
        <source>notes in which a word stands</source>
        <translation>bu sözün olduğu qeydlər</translation>
    </message>
    <message>
        <source>kind:decision</source>
        <translation>növ:qərar</translation>
    </message>
    <message>
        <source>assessment, position, recommendation, decision, acknowledgement</source>
        <translation>qiymətləndirmə, mövqe, tövsiyə, qərar, təşəkkür</translation>
    </message>
    <message>
        <source>-kind:assessment</source>
        <translation>-növ:qiymətləndirmə</translation>
    </message>
    <message>
        <source>everything but that</source>
        <translation>bundan başqa hər şey</translation>
    </message>
    <message>
        <source>instrument:convention</source>
        <translation>sənəd:konvensiya</translation>
    </message>
    <message>
        <source>resolutions that cite such a document</source>
        <translation>belə sənədə istinad edən qətnamələr</translation>
    </message>
    <message>
        <source>number:3</source>
        <translation>bənd:3</translation>
    </message>
    <message>
        <source>the number of the point</source>
        <translation>bəndin nömrəsi</translation>
    </message>
    <message>
        <source>lang:english</source>
        <translation>dil:ingilis</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>mətnin dili</translation>
    </message>
    <message>
        <source>type:meeting</source>
        <translation>tip:iclas</translation>
    </message>
    <message>
        <source>resolution, paragraph, meeting, person, note…</source>
        <translation>qətnamə, abzas, iclas, şəxs, qeyd…</translation>
    </message>
    <message>
        <source>access:open</source>
        <translation>giriş:açıq</translation>
    </message>
    <message>
        <source>what readers may see: open, restricted or closed</source>
        <translation>oxuculara nə görünür: açıq, məhdud və ya qapalı</translation>
    </message>
    <message>
        <source>date:2021</source>
        <translation>tarix:2021</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>il</translation>
    </message>
    <message>
        <source>date:2021-11</source>
        <translation>tarix:2021-11</translation>
    </message>
    <message>
        <source>the month; also date:November 2021</source>
        <translation>ay; tarix:noyabr 2021 də olar</translation>
    </message>
    <message>
        <source>date:18.11.2021</source>
        <translation>tarix:18.11.2021</translation>
    </message>
    <message>
        <source>the day; also date:2021-11-18</source>
        <translation>gün; tarix:2021-11-18 də olar</translation>
    </message>
    <message>
        <source>date:2020..2022</source>
        <translation>tarix:2020..2022</translation>
    </message>
    <message>
        <source>from the one to the other; either may be left out</source>
        <translation>birindən o birinədək; uclardan biri yazılmaya bilər</translation>
    </message>
    <message>
        <source>date:&gt;2021</source>
        <translation>tarix:&gt;2021</translation>
    </message>
    <message>
        <source>after; &gt;= includes the year itself, &lt; is before</source>
        <translation>sonra; &gt;= ilin özünü də əhatə edir, &lt; əvvəl deməkdir</translation>
    </message>
</context>
<context>
    <name>QueryPreview</name>
    <message>
        <source>The first queries of the file are shown here.</source>
        <translation>Burada faylın ilk sorğuları göstəriləcək.</translation>
    </message>
    <message>
        <source>The first queries of the file</source>
        <translation>Faylın ilk sorğuları</translation>
    </message>
    <message>
        <source>There is a name on this line, but no query.</source>
        <translation>Bu sətirdə ad var, sorğu isə yoxdur.</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>anlaşıldı</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Please check</source>
        <translation>Yoxlayın</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln dəyər</numerusform>
            <numerusform>%Ln dəyər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotingWork</name>
    <message>
        <source>Looking for the quotation</source>
        <extracomment>Longer texts in the clipboard, in letters, are no quotation.</extracomment>
        <translation>Sitat axtarılır</translation>
    </message>
</context>
<context>
    <name>RailContent</name>
    <message>
        <source>No archive</source>
        <extracomment>The row of the rail that belongs to a page with one record.</extracomment>
        <translation>Arxiv yoxdur</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Yalnız bu kompüterdə</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Daxil olanlar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Diaqramlar</translation>
    </message>
    <message>
        <source>Archival description</source>
        <translation>Arxiv təsviri</translation>
    </message>
    <message>
        <source>The sessions of the councils, as a table</source>
        <translation>Şuraların iclasları cədvəl şəklində</translation>
    </message>
    <message>
        <source>Search what was said and decided, and read it</source>
        <translation>Deyilənləri və qərara alınanları axtar və oxu</translation>
    </message>
    <message>
        <source>Who took part, and in which offices</source>
        <translation>Kim iştirak edib və hansı vəzifədə</translation>
    </message>
    <message>
        <source>Who organised the sessions and sent people to them</source>
        <translation>İclasları kim təşkil edib və kim nümayəndə göndərib</translation>
    </message>
    <message>
        <source>The agreements and statements that are cited</source>
        <translation>İstinad edilən sazişlər və bəyanatlar</translation>
    </message>
    <message>
        <source>The thesaurus, and what is about each topic</source>
        <translation>Tezaurus və hər mövzuya aid olanlar</translation>
    </message>
    <message>
        <source>Timelines, networks and maps of the records</source>
        <translation>Qeydlərin zaman xətti, şəbəkələri və xəritəsi</translation>
    </message>
    <message>
        <source>Files that wait for you to check what was read in them</source>
        <translation>Oxunanların yoxlanılmasını gözləyən fayllar</translation>
    </message>
    <message>
        <source>Searches that you keep under a name</source>
        <translation>Ad altında saxladığınız axtarışlar</translation>
    </message>
    <message>
        <source>Fonds, series and units, accessions and retention</source>
        <translation>Fondlar, siyahılar və işlər, daxilolmalar və saxlama müddətləri</translation>
    </message>
    <message>
        <source>Everything that was done, when, by whom and why</source>
        <translation>Görülən hər iş: nə vaxt, kim tərəfindən və niyə</translation>
    </message>
    <message>
        <source>What was put away and can be put back</source>
        <translation>Kənara qoyulan və qaytarıla bilənlər</translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Click for the menu of the archive</source>
        <translation>Arxivin menyusu üçün klikləyin</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message numerus="yes">
        <source>%Ln hit(s) are chosen; more cannot be chosen at once.</source>
        <extracomment>So many hits are brought to be chosen together; whoever wants more is told. What was wished for is here, or as much of it as is brought.</extracomment>
        <translation>
            <numerusform>%Ln nəticə seçilib; bir dəfəyə bundan çox seçmək olmaz.</numerusform>
            <numerusform>%Ln nəticə seçilib; bir dəfəyə bundan çox seçmək olmaz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingAnnotations</name>
    <message>
        <source>Tags and notes</source>
        <extracomment>It takes so much of the pane at the most, in pixels and as a share, but always a row of tags. In a page lower than this it is folded until a person unfolds it. Above and below its head. Whether a person has folded or unfolded it; until then the room decides.</extracomment>
        <translation>Teqlər və haşiyələr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln teq</numerusform>
            <numerusform>%Ln teq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln haşiyə</numerusform>
            <numerusform>%Ln haşiyə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBeside</name>
    <message>
        <source>Open a document first</source>
        <translation>Əvvəlcə sənəd açın</translation>
    </message>
    <message>
        <source>This meeting has its text in one language only</source>
        <translation>Bu iclasın mətni yalnız bir dildədir</translation>
    </message>
    <message>
        <source>The window is too narrow for several languages side by side</source>
        <translation>Pəncərə bir neçə dili yan-yana göstərmək üçün çox dardır</translation>
    </message>
    <message>
        <source>No paragraph of the text begins on this page</source>
        <translation>Bu səhifədə mətnin heç bir abzası başlamır</translation>
    </message>
    <message>
        <source>Languages side by side</source>
        <translation>Dillər yan-yana</translation>
    </message>
</context>
<context>
    <name>ReadingFind</name>
    <message>
        <source>from the beginning</source>
        <extracomment>How long typing may pause before the text is looked through, in milliseconds. What was selected is looked for if it is no longer than so many letters. The bar was closed: the search&apos;s own marks are wanted again. The same is to be looked for in another language of the meeting.</extracomment>
        <translation>əvvəldən</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>sondan</translation>
    </message>
    <message>
        <source>words apart</source>
        <translation>sözlər ayrı-ayrı</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>{words} olmadan</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Bu sənəddə yoxdur</translation>
    </message>
    <message>
        <source>In other forms: {count}</source>
        <translation>Başqa formalarda: {count}</translation>
    </message>
    <message>
        <source>In other spellings: {count}</source>
        <translation>Başqa yazılışlarda: {count}</translation>
    </message>
    <message>
        <source>Perhaps: {word}</source>
        <translation>Bəlkə: {word}</translation>
    </message>
    <message>
        <source>In {language}: {count}</source>
        <translation>{language} dilində: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingFoot</name>
    <message>
        <source>Original {name}</source>
        <translation>Orijinal {name}</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>qəbul edilib: {date}</translation>
    </message>
    <message>
        <source>the text is incomplete</source>
        <translation>mətn natamamdır</translation>
    </message>
</context>
<context>
    <name>ReadingHead</name>
    <message>
        <source>{number} of {total}</source>
        <extracomment>The text of the page begins here where there is room: its gutter. In less width actions show their icons only. What is to stand beside the text: ``&quot;original&quot;`` or ``&quot;languages&quot;``.</extracomment>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Əvvəlki uyğunluq</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Növbəti uyğunluq</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>İstinad et</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>İstinadla kopyala</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orijinal</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Orijinalı aç</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Nəticələrə qayıt</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sənədin dili</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln uyğunluq</numerusform>
            <numerusform>%Ln uyğunluq</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages side by side</source>
        <translation>Dillər yan-yana</translation>
    </message>
    <message>
        <source>Original beside the text</source>
        <translation>Orijinal mətnin yanında</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy with a c&amp;itation</source>
        <translation>&amp;İstinadla kopyala</translation>
    </message>
    <message>
        <source>&amp;Search the archive for “{words}”</source>
        <translation>Arxivdə &amp;axtar: “{words}”</translation>
    </message>
    <message>
        <source>&amp;Find “{words}” in this document</source>
        <translation>Bu sənəddə &amp;tap: “{words}”</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>Bu &amp;sənəddə tap</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>Qeydin &amp;tarixçəsi</translation>
    </message>
    <message>
        <source>Move to the recycle &amp;bin…</source>
        <translation>&amp;Səbətə köçür…</translation>
    </message>
    <message>
        <source>Write a &amp;note on the selection…</source>
        <translation>Seçilənə &amp;haşiyə yaz…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>&amp;Haşiyə yaz…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Teq&amp;lər…</translation>
    </message>
    <message>
        <source>Copy as &amp;evidence</source>
        <translation>&amp;Sübut kimi kopyala</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The point was copied</source>
        <translation>Bənd kopyalandı</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <extracomment>The archive is to be searched for a query.</extracomment>
        <translation>Əvvəlcə sənəd açın</translation>
    </message>
    <message>
        <source>Select the words to search for first</source>
        <translation>Əvvəlcə axtarılacaq sözləri seçin</translation>
    </message>
    <message>
        <source>There is no other edition of this text</source>
        <translation>Bu mətnin başqa redaksiyası yoxdur</translation>
    </message>
    <message>
        <source>Select the words or choose a point first</source>
        <translation>Əvvəlcə sözləri seçin və ya bəndi seçin</translation>
    </message>
    <message>
        <source>The point was copied in every language</source>
        <translation>Bənd bütün dillərdə kopyalandı</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Choose a result to read it here.</source>
        <extracomment>After the last hit (1) or before the first (-1): the neighbouring result is wanted. A record is shown now: its id.</extracomment>
        <translation>Burada oxumaq üçün nəticə seçin.</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Sənədin mətni</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Səbəb (mütləq)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>Saving the record</source>
        <extracomment>A form is made, then shown, each in a turn of its own. What was stored is told when the form is gone from the window.</extracomment>
        <translation>Qeyd yadda saxlanılır</translation>
    </message>
    <message>
        <source>The record says that already.</source>
        <translation>Qeyddə bu artıq var.</translation>
    </message>
    <message>
        <source>Saved: {record}</source>
        <translation>Yadda saxlanıldı: {record}</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>Qeyd əvvəlki kimidir.</translation>
    </message>
    <message>
        <source>While you were editing, the record was changed ({who}). Nothing is lost: choose what is to stay. What is not chosen remains in the history, if it was saved.</source>
        <translation>Siz redaktə edərkən qeyd dəyişdirilib ({who}). Heç nə itməyib: nəyin qalacağını seçin. Seçilməyən, yadda saxlanılıbsa, tarixçədə qalır.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Move up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
</context>
<context>
    <name>RecordHistoryPage</name>
    <message>
        <source>A version is compared with the one before it. To compare any two, choose both with Ctrl and a click, or with Ctrl+Up or Down and Ctrl+Space.</source>
        <extracomment>``(width, share)`` of each column: number, when, what, who, why. So many versions are in sight; the others are scrolled to.</extracomment>
        <translation>Versiya özündən əvvəlki ilə müqayisə olunur. İstənilən ikisini müqayisə etmək üçün hər ikisini seçin: Ctrl və klik, yaxud Ctrl+↑, Ctrl+↓ və Ctrl+Boşluq.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Bir sütunda</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Qeydin versiyaları</translation>
    </message>
    <message>
        <source>How the versions are laid out</source>
        <translation>Versiyalar necə göstərilir</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Nə ilə fərqlənir</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>Bu qeyd səbətdədir.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə edilib</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Restore version {number}…</source>
        <translation>{number} nömrəli versiyanı bərpa et…</translation>
    </message>
    <message>
        <source>This is the first version: nothing was before it.</source>
        <translation>Bu, ilk versiyadır: ondan əvvəl heç nə olmayıb.</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Arxivi həmin ana görə göstər</translation>
    </message>
    <message>
        <source>This record was merged into another one.</source>
        <translation>Bu qeyd başqa bir qeydlə birləşdirilib.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Birləşdirməni geri al</translation>
    </message>
    <message>
        <source>An act of disposal erased this record.</source>
        <translation>Bu qeyd aktla silinib.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Record</source>
        <extracomment>Of other tables than those of records so many rows are read from the screen&apos;s model.</extracomment>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Bənd {number}</translation>
    </message>
    <message>
        <source>Unnumbered point</source>
        <translation>Nömrəsiz bənd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>There is nothing to print here. Go to a meeting, a document, a table or a picture.</source>
        <translation>Burada çap ediləcək bir şey yoxdur. İclası, sənədi, cədvəli və ya diaqramı açın.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Səhifələr düzülür</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi yaz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>Printerə %Ln səhifə göndərildi</numerusform>
            <numerusform>Printerə %Ln səhifə göndərildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Click: sort. Shift+click: a further order. Drag: move. Menu: columns</source>
        <extracomment>Small, so that what is seen is there soon after a jump. Pages that stay in memory: 16,384 rows. Whoever looks at a row so near to the edge of its page will soon look beyond. Shown while a row is on its way. What a table&apos;s cell has from Qt, and that its row can be dragged: asked for with every cell. Stands for a record that is no longer there. True for a record that is no longer there.</extracomment>
        <translation>Klik: sırala. Shift və klik: həm də buna görə. Sürükləmə: yeri. Menyu: sütunlar</translation>
    </message>
    <message>
        <source>Not sorted by this column: that would read all records one by one</source>
        <translation>Bu sütuna görə sıralanmır: bütün qeydləri bir-bir oxumaq lazım gələrdi</translation>
    </message>
    <message>
        <source>{title}, descending, order {n}</source>
        <translation>{title}, azalan, sıra {n}</translation>
    </message>
    <message>
        <source>{title}, ascending, order {n}</source>
        <translation>{title}, artan, sıra {n}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>None is recorded yet</source>
        <translation>Hələ qeyd yoxdur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Move to the recycle bin…</source>
        <translation>Səbətə köçür…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redaktə et…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Başqası ilə birləşdir…</translation>
    </message>
    <message>
        <source>Edit the chosen records…</source>
        <translation>Seçilmiş qeydləri dəyiş…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Teqlər…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Haşiyə yaz…</translation>
    </message>
    <message>
        <source>A meeting is one session of a council.</source>
        <translation>Burada şuraların iclasları sadalanır.</translation>
    </message>
    <message>
        <source>People are those who took part in sessions, with the offices that were stated.</source>
        <translation>Şəxslər iclaslarda iştirak edənlərdir, göstərilən vəzifələri ilə birlikdə.</translation>
    </message>
    <message>
        <source>Institutions organise sessions, and people come from them.</source>
        <translation>Təşkilatlar iclasları keçirir və oraya nümayəndə göndərir.</translation>
    </message>
    <message>
        <source>Instruments are the agreements and statements that resolutions cite.</source>
        <translation>İstinad sənədləri qətnamələrin istinad etdiyi sazişlər və bəyanatlardır.</translation>
    </message>
    <message>
        <source>They are read from documents, and recorded when you confirm what was read.</source>
        <translation>Onlar sənədlərdən oxunur və siz oxunanı təsdiq etdikdə qeyd olunur.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Sənəd əlavə et…</translation>
    </message>
</context>
<context>
    <name>RecycleBinPage</name>
    <message>
        <source>Recycle bin</source>
        <extracomment>``(width, share)`` of each column: name, type, when, who, why, what became of it.</extracomment>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>What is here is found nowhere else in the program, and nothing is erased.</source>
        <translation>Buradakılar proqramın başqa yerində görünmür, amma heç nə silinməyib.</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Səbət boşdur</translation>
    </message>
    <message>
        <source>Ctrl+Delete moves a record into it, and says before what goes along.</source>
        <translation>Ctrl+Delete qeydi bura köçürür və əvvəlcə onunla birlikdə nəyin köçürüləcəyini göstərir.</translation>
    </message>
    <message>
        <source>What is in it can be put back from here.</source>
        <translation>Səbətdəkiləri buradan geri qaytarmaq olar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Where it went, in a new window</source>
        <translation>Hara daxil olub, yeni pəncərədə</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Go to where it went</source>
        <translation>Birləşdirildiyi qeydə keç</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Birləşdirməni geri al</translation>
    </message>
    <message>
        <source>merged into “{name}”</source>
        <translation>“{name}” ilə birləşdirilib</translation>
    </message>
    <message numerus="yes">
        <source>put away with %Ln record(s) of its own</source>
        <translation>
            <numerusform>səbətdə, əlaqəli %Ln qeydlə birlikdə</numerusform>
            <numerusform>səbətdə, əlaqəli %Ln qeydlə birlikdə</numerusform>
        </translation>
    </message>
    <message>
        <source>put away</source>
        <translation>səbətdə</translation>
    </message>
</context>
<context>
    <name>RedactDocumentDialog</name>
    <message>
        <source>Redaction copy</source>
        <translation>Örtülmüş nüsxə</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Sənədin mətni</translation>
    </message>
    <message>
        <source>Select words and black them out. The text and its original stay as they are; readers get the black text in their place while the document is restricted. The same words are black in the other records of the session. Words of another language, other forms of a word, and the session&apos;s dates and numbers are not: look at the reader&apos;s view before you publish.</source>
        <translation>Sözləri seçib örtün. Mətn və orijinal olduğu kimi qalır; sənəd məhdud olduqca oxucular onların yerinə örtülmüş mətni alır. Eyni sözlər iclasın başqa qeydlərində də örtülür. Başqa dildəki sözlər, sözün başqa formaları, iclasın tarixləri və nömrələri örtülmür: nəşrdən əvvəl oxucu görünüşünə baxın.</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Ört</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Ground, shown beside the black</source>
        <translation>Əsas, örtüyün yanında görünür</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDF-ə çap et…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Select the words to black out first.</source>
        <translation>Əvvəlcə sözləri seçin.</translation>
    </message>
    <message>
        <source>Nothing is blacked out where the cursor stands.</source>
        <translation>Kursorun olduğu yerdə heç nə örtülməyib.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) blacked out</source>
        <translation>
            <numerusform>%Ln yer örtülüb</numerusform>
            <numerusform>%Ln yer örtülüb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message numerus="yes">
        <source>%Ln place(s) blacked out for readers</source>
        <translation>
            <numerusform>Oxucular üçün %Ln yer örtüldü</numerusform>
            <numerusform>Oxucular üçün %Ln yer örtüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>Blacking words out</source>
        <translation>Sözlər örtülür</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDF-ə çap</translation>
    </message>
    <message>
        <source>Redaction copy</source>
        <translation>Örtülmüş nüsxə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap</translation>
    </message>
</context>
<context>
    <name>RegisterPrinting</name>
    <message>
        <source>Inventory</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Daxilolmaların uçotu kitabı</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Məhv edilmək üçün ayrılma aktı</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDF-ə çap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
            <numerusform>%Ln səhifə yazıldı: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap</translation>
    </message>
</context>
<context>
    <name>RelationFields</name>
    <message>
        <source>Related to</source>
        <translation>Kiminlə və ya nə ilə</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Əlaqənin növü</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Əlaqənin müddəti</translation>
    </message>
    <message>
        <source>note on the relation</source>
        <translation>əlaqəyə qeyd</translation>
    </message>
    <message>
        <source>Note on the relation</source>
        <translation>Əlaqəyə qeyd</translation>
    </message>
</context>
<context>
    <name>RelationPanel</name>
    <message>
        <source>What the text becomes</source>
        <translation>Mətn nə olacaq</translation>
    </message>
    <message>
        <source>Side by side (F7)</source>
        <translation>Yan-yana (F7)</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>İclasa keç</translation>
    </message>
    <message>
        <source>Joins the meeting</source>
        <translation>Bu iclasa</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>Ayrıca iclas</translation>
    </message>
    <message>
        <source>Another original</source>
        <translation>Daha bir orijinal</translation>
    </message>
    <message>
        <source>A document of its own</source>
        <translation>Ayrıca sənəd</translation>
    </message>
    <message>
        <source>Take the file out of the inbox; its original stays</source>
        <translation>Faylı daxil olanlardan çıxar; orijinalı qalır</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoy</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>without a number</source>
        <translation>nömrəsiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Sənəd əlavə et</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Mövzu əlavə et</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>no kind is chosen</source>
        <translation>növ seçilməyib</translation>
    </message>
</context>
<context>
    <name>ResolveConflictDialog</name>
    <message>
        <source>The record was changed in the meantime</source>
        <translation>Qeyd bu müddətdə dəyişdirilib</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Formaya qayıt</translation>
    </message>
    <message>
        <source>Save the chosen</source>
        <translation>Seçilənləri yadda saxla</translation>
    </message>
    <message>
        <source>Changed by one of you only; chosen already</source>
        <translation>Yalnız biriniz dəyişib; artıq seçilib</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mənimki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarınkı</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>yoxdur</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Nüsxədən bərpa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Bərpa et və aç</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Son dəyişiklik</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Orijinallar</translation>
    </message>
    <message>
        <source>Size of the backup</source>
        <translation>Nüsxənin ölçüsü</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>The backup becomes an archive of its own in a new folder. Nothing that is there is touched, neither the backup nor an open archive.</source>
        <translation>Nüsxədən yeni qovluqda ayrıca arxiv yaranır. Mövcud heç nəyə toxunulmur: nə nüsxəyə, nə də açıq arxivə.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Qovluğun adı</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Where to restore it</source>
        <translation>Hara bərpa etməli</translation>
    </message>
    <message>
        <source>A folder “{name}” will be made there.</source>
        <translation>Orada “{name}” qovluğu yaradılacaq.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name or place.</source>
        <translation>“{name}” artıq oradadır. Başqa ad və ya yer seçin.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore version {number}</source>
        <translation>{number} nömrəli versiyanı bərpa et</translation>
    </message>
    <message>
        <source>“{name}” becomes again what it was on {moment}.</source>
        <translation>“{name}” yenidən {moment} tarixində olduğu kimi olacaq.</translation>
    </message>
    <message>
        <source>What it is now stays as a version, and this can be undone.</source>
        <translation>İndiki hal versiya kimi qalır və bunu geri almaq olar.</translation>
    </message>
    <message>
        <source>for example: the edit was made in the wrong record</source>
        <translation>məsələn: düzəliş başqa qeyddə edilməli idi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Version {number} was restored</source>
        <translation>{number} nömrəli versiya bərpa edildi</translation>
    </message>
    <message>
        <source>It is as it was at that version already</source>
        <translation>Qeyd onsuz da həmin versiyadakı kimidir</translation>
    </message>
    <message>
        <source>“{name}” was put back</source>
        <translation>“{name}” geri qaytarıldı</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Bərpa olunur</translation>
    </message>
    <message>
        <source>“{gone}” is a record of its own again, apart from “{kept}”</source>
        <translation>“{gone}” yenə ayrıca qeyddir, “{kept}” deyil</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>By meeting</source>
        <translation>İclaslar üzrə</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Uyğunluğa görə</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>How results are sorted</source>
        <translation>Nəticələrin sırası</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln yer</numerusform>
            <numerusform>%Ln yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln iclasda</numerusform>
            <numerusform>%Ln iclasda</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>By council</source>
        <translation>Şuralar üzrə</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <extracomment>The guess for a hit that was not measured yet. Skeleton rows are shown after so many milliseconds without an answer. How many hits are chosen. To the last hit of all (True), or to the first: they are not here yet. More were to be chosen than are brought at once: a sentence that says so.</extracomment>
        <translation>Nəticələr</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Fold or unfold all meetings</source>
        <extracomment>How long a name in the menu may be. A hit is to be opened, in a new window or not.</extracomment>
        <translation>Bütün iclasları yığ və ya aç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Go to its meeting</source>
        <translation>İclasa keç</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Mətni kopyala</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>İstinadla kopyala</translation>
    </message>
    <message>
        <source>Edit the chosen records…</source>
        <translation>Seçilmiş qeydləri dəyiş…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Oxşarlarını tap</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>İstisna et</translation>
    </message>
    <message>
        <source>Council: {name}</source>
        <translation>Şura: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Yer: {name}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>İl: {year}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Dil: {name}</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Növ: {name}</translation>
    </message>
    <message>
        <source>Choose a resolution to find others like it</source>
        <translation>Oxşarlarını tapmaq üçün qətnaməni seçin</translation>
    </message>
    <message>
        <source>The text was copied</source>
        <translation>Mətn kopyalandı</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Qeydin tarixçəsi</translation>
    </message>
    <message>
        <source>Move to the recycle bin…</source>
        <translation>Səbətə köçür…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Mövzular…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Teqlər…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>People</source>
        <extracomment>By relevance, so many further hits of the same meeting are worth a fold.</extracomment>
        <translation>Şəxslər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln uyğunluq</numerusform>
            <numerusform>%Ln uyğunluq</numerusform>
        </translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Bənd {number}</translation>
    </message>
    <message>
        <source>More in this meeting</source>
        <translation>Bu iclasda daha var</translation>
    </message>
    <message>
        <source>Fold this meeting</source>
        <translation>İclası yığ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in this meeting</source>
        <translation>
            <numerusform>Bu iclasda daha %Ln</numerusform>
            <numerusform>Bu iclasda daha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>yığılıb</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Digər qeydlər</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Gözləyən fayllar</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Search is being prepared</source>
        <translation>Axtarış hazırlanır</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}” üzrə heç nə tapılmadı</translation>
    </message>
    <message>
        <source>No resolutions here</source>
        <translation>Burada qətnamə yoxdur</translation>
    </message>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Bəlkə: {query}</translation>
    </message>
    <message>
        <source>Nowhere in the archive: {words}</source>
        <translation>Arxivdə heç yerdə yoxdur: {words}</translation>
    </message>
    <message>
        <source>Show other spellings of names</source>
        <translation>Adların digər yazılışlarını göstər</translation>
    </message>
    <message>
        <source>Search in all years (now {chosen})</source>
        <translation>Bütün illərdə axtar (indi: {chosen})</translation>
    </message>
    <message>
        <source>Search in all councils</source>
        <translation>Bütün şuralarda axtar</translation>
    </message>
    <message>
        <source>Search all kinds of resolutions</source>
        <translation>Qətnamələrin bütün növlərində axtar</translation>
    </message>
    <message>
        <source>Search with all people</source>
        <translation>Bütün şəxslər üzrə axtar</translation>
    </message>
    <message>
        <source>Search in all places</source>
        <translation>Bütün yerlərdə axtar</translation>
    </message>
    <message>
        <source>Search everything, not only one type</source>
        <translation>Təkcə bir növdə deyil, hər yerdə axtar</translation>
    </message>
    <message>
        <source>Search in all languages</source>
        <translation>Bütün dillərdə axtar</translation>
    </message>
    <message>
        <source>Search what was excluded too</source>
        <translation>İstisna edilənlərdə də axtar</translation>
    </message>
    <message>
        <source>Search only for {query}</source>
        <translation>Yalnız {query} üçün axtar</translation>
    </message>
    <message>
        <source>Search not only within the former results</source>
        <translation>Təkcə əvvəl tapılanlarda axtarma</translation>
    </message>
    <message>
        <source>Search not only for what is alike</source>
        <translation>Təkcə oxşarları axtarma</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Bütün mövzularda axtar</translation>
    </message>
    <message>
        <source>Search with all tags and without</source>
        <translation>İstənilən teqlə və teqsiz axtar</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <source>There are no results to export.</source>
        <translation>İxrac üçün nəticə yoxdur.</translation>
    </message>
    <message>
        <source>Exporting the results</source>
        <translation>Nəticələr ixrac edilir</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Nəticələrin ixracı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) written to {name}</source>
        <translation>
            <numerusform>{name} faylına %Ln nəticə yazıldı</numerusform>
            <numerusform>{name} faylına %Ln nəticə yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Sorğular</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Searching for the queries</source>
        <translation>Sorğular üzrə axtarış</translation>
    </message>
    <message>
        <source>Batch of queries</source>
        <translation>Sorğular paketi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies) answered in {name}</source>
        <translation>
            <numerusform>{name} faylında %Ln sorğuya cavab var</numerusform>
            <numerusform>{name} faylında %Ln sorğuya cavab var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wholly understood</source>
        <translation>
            <numerusform>%Ln sorğu tam anlaşılmadı</numerusform>
            <numerusform>%Ln sorğu tam anlaşılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no results to copy.</source>
        <translation>Kopyalamaq üçün nəticə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied as a table</source>
        <translation>
            <numerusform>%Ln nəticə cədvəl kimi kopyalandı</numerusform>
            <numerusform>%Ln nəticə cədvəl kimi kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln nəticə kopyalandı</numerusform>
            <numerusform>%Ln nəticə kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Fayl növü:</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Elektron cədvəl</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>Ayırıcılı mətn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no room in such a file</source>
        <translation>
            <numerusform>%Ln sətir belə fayla sığmadı</numerusform>
            <numerusform>%Ln sətir belə fayla sığmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut to fit a cell</source>
        <translation>
            <numerusform>%Ln mətn xanaya sığması üçün kəsildi</numerusform>
            <numerusform>%Ln mətn xanaya sığması üçün kəsildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. The table is {path}</source>
        <translation>Bu kompüterdə qovluqları açan proqram yoxdur. Cədvəl: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed or restricted left out</source>
        <translation>
            <numerusform>%Ln bağlı və ya məhdud qeyd daxil edilmədi</numerusform>
            <numerusform>%Ln bağlı və ya məhdud qeyd daxil edilmədi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Qısaltma</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Çıxış edən</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Bənd</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>İstinad sənədi</translation>
    </message>
    <message>
        <source>Not spelled out; agrees with the first letters of the name</source>
        <translation>Açılmayıb; adın ilk hərflərinə uyğundur</translation>
    </message>
    <message>
        <source>The text gives no date for it</source>
        <translation>Mətndə tarixi göstərilməyib</translation>
    </message>
    <message>
        <source>No day is given: month and year are recorded</source>
        <translation>Gün göstərilməyib: ay və il yazılıb</translation>
    </message>
    <message>
        <source>No month is given: the year is recorded</source>
        <translation>Ay göstərilməyib: il qeyd olunub</translation>
    </message>
    <message>
        <source>The text offers several; the likeliest one</source>
        <translation>Mətndə bir neçəsi var; ən ehtimallısı götürülüb</translation>
    </message>
    <message>
        <source>Read from an unusual wording</source>
        <translation>Qeyri-adi ifadədən oxunub</translation>
    </message>
    <message>
        <source>From the file&apos;s own data, not from the text</source>
        <translation>Mətndən deyil, faylın öz məlumatından</translation>
    </message>
    <message>
        <source>It stood for a record that is not in the archive any more</source>
        <translation>Arxivdə artıq olmayan qeydi bildirirdi</translation>
    </message>
    <message>
        <source>The dictionary form is a guess</source>
        <translation>Başlanğıc forma ehtimaldır</translation>
    </message>
    <message>
        <source>Not a session number. Write 3 for the third one</source>
        <translation>İclasın nömrəsi deyil. Üçüncü üçün 3 yazın</translation>
    </message>
    <message>
        <source>The wording is missing</source>
        <translation>Mətn yoxdur</translation>
    </message>
    <message>
        <source>Ready to confirm</source>
        <translation>Təsdiqə hazırdır</translation>
    </message>
    <message>
        <source>Text incomplete</source>
        <translation>Mətn natamam</translation>
    </message>
    <message>
        <source>No meeting found</source>
        <translation>İclas tapılmadı</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Artıq arxivdədir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyir</translation>
    </message>
    <message>
        <source>Certainty: {percent} %</source>
        <translation>Əminlik: {percent} %</translation>
    </message>
    <message>
        <source>Recognised from a poor picture: letters may be wrong</source>
        <translation>Keyfiyyətsiz şəkildən tanınıb: hərflər səhv ola bilər</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>Anlaşılmadı. 18.11.2021, 18 noyabr 2021, 2021-11 və ya 2021 yazın.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoyulub</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>New organiser</source>
        <extracomment>The keys of the fields of the head, and of the groups that something is added to.</extracomment>
        <translation>Yeni təşkilatçı</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Yeni çıxış edən</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Yeni bənd</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Yeni istinad sənədi</translation>
    </message>
    <message>
        <source>Not yet read</source>
        <translation>Hələ oxunmayıb</translation>
    </message>
    <message>
        <source>No meeting was found. Fill in its council, day or points, or set the file aside: its original stays in the archive</source>
        <translation>İclas tapılmadı. Şuranı, tarixi və ya bəndləri doldurun, yaxud faylı kənara qoyun: orijinalı arxivdə qalır</translation>
    </message>
</context>
<context>
    <name>ReviewDecisions</name>
    <message>
        <source>The record of “{name}” was stored</source>
        <extracomment>A record was made of a file: the file&apos;s id and the meeting&apos;s. The files that are being decided about: a key that is pressed twice decides once.</extracomment>
        <translation>“{name}” qeydi saxlanıldı</translation>
    </message>
    <message>
        <source>Storing the record</source>
        <translation>Qeyd saxlanılır</translation>
    </message>
    <message>
        <source>“{name}” was set aside</source>
        <translation>“{name}” kənara qoyuldu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were stored</source>
        <translation>
            <numerusform>%Ln qeyd saxlanıldı</numerusform>
            <numerusform>%Ln qeyd saxlanıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln fayl hələ gözləyir</numerusform>
            <numerusform>%Ln fayl hələ gözləyir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>The meeting</source>
        <extracomment>Rows that are there at once, and rows that are added in one turn of the loop after that. The path under the mouse, None when it has left.</extracomment>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Çıxış edənlər</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bəndlər</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next field</source>
        <translation>növbəti sahə</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>qəbul et</translation>
    </message>
    <message>
        <source>to the text</source>
        <translation>mətnə keç</translation>
    </message>
    <message>
        <source>take the selection</source>
        <translation>seçiləni götür</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>təxirə sal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not checked yet</source>
        <translation>
            <numerusform>%Ln dəyər hələ yoxlanmayıb</numerusform>
            <numerusform>%Ln dəyər hələ yoxlanmayıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoy</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Təxirə sal</translation>
    </message>
    <message>
        <source>Confirm record</source>
        <translation>Qeydi təsdiqlə</translation>
    </message>
    <message>
        <source>whom it means</source>
        <translation>kimdir</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Text of the document</source>
        <extracomment>The warning that is none to a reviewer: the attachments wait beside the message. Another model is under review. Something is to be added to a group. The form beside the text, or what stands in its place.</extracomment>
        <translation>Sənədin mətni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln abzas</numerusform>
            <numerusform>%Ln abzas</numerusform>
        </translation>
    </message>
    <message>
        <source>text complete</source>
        <translation>mətn tamdır</translation>
    </message>
    <message>
        <source>text incomplete</source>
        <translation>mətn natamamdır</translation>
    </message>
    <message>
        <source>{field}, paragraph {number}</source>
        <translation>{field}, abzas {number}</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>qoşmaları var</translation>
    </message>
    <message>
        <source>out of “{file}”</source>
        <translation>“{file}” faylından</translation>
    </message>
</context>
<context>
    <name>ReviewSelecting</name>
    <message>
        <source>new</source>
        <extracomment>Fields of the member at hand. The letters of a Russian keyboard in the places of the Latin ones.</extracomment>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Field at hand: {field}</source>
        <translation>Cari sahə: {field}</translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Values of a long facet that are shown before «more» is asked for. A facet with more hidden values than this shows them in a popup instead of below. A value, and whether it is to be excluded (or chosen); each again takes it back. All values are to be seen; the point of the screen where a popup belongs. Values that are to be the only ones chosen (False) or excluded (True).</extracomment>
        <translation>
            <numerusform>daha %Ln</numerusform>
            <numerusform>daha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All…</source>
        <translation>hamısı…</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>daha az</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Rows that are shown</source>
        <extracomment>What is shown of the rows: all, those with a note, those that are left out, by state.</extracomment>
        <translation>Göstərilən sətirlər</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Hesabatı saxla…</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Belə sətir yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln sətir</numerusform>
            <numerusform>%Ln sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>New records: {records}</source>
        <translation>Yeni qeydlər — {records}</translation>
    </message>
    <message>
        <source>No record would be new</source>
        <translation>Yeni qeyd olmayacaq</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Daxil edilməyəcək</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>İradı olanlar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Artıq var</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Cədvəlin sətirləri</translation>
    </message>
</context>
<context>
    <name>SavedSearchModel</name>
    <message>
        <source>Name</source>
        <extracomment>``(width, share)`` of each column: name, what it asks, how much it finds, when it was changed.</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Nə axtarılır</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>İndi tapır</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saxlanıb</translation>
    </message>
    <message numerus="yes">
        <source>finds %Ln place(s) now</source>
        <translation>
            <numerusform>indi %Ln yer tapır</numerusform>
            <numerusform>indi %Ln yer tapır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearchWork</name>
    <message>
        <source>Save this search</source>
        <extracomment>Searches in the menu; the page has them all.</extracomment>
        <translation>Bu axtarışı saxlamaq</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Axtarış saxlandı: “{name}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>A search “{name}” is saved already.</source>
        <translation>“{name}” adlı axtarış artıq saxlanıb.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Onu əvəz et</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>“{name}” adı ilə saxla</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Hələ saxlanmış axtarış yoxdur</translation>
    </message>
</context>
<context>
    <name>SavedSearchesPage</name>
    <message>
        <source>Saved searches</source>
        <extracomment>While the index moves the hits are counted anew no more often, in milliseconds. Narrower than this, in logical pixels, the page shows no days.</extracomment>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Hələ saxlanmış axtarış yoxdur</translation>
    </message>
    <message>
        <source>Search for something, or choose filters, and press Ctrl+S.</source>
        <translation>Nəsə axtarın və ya filtrlər seçin, sonra Ctrl+S basın.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>axtar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>adını dəyiş</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>move</source>
        <translation>yerini dəyiş</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Axtarışın adını dəyişmək</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Rename to “{name}”</source>
        <translation>“{name}” adlandır</translation>
    </message>
    <message>
        <source>Another search is called “{name}”.</source>
        <translation>“{name}” başqa axtarışın adıdır.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>“{name}” was deleted</source>
        <extracomment>The searches in their order. Nothing was saved or renamed: the error and its sentence.</extracomment>
        <translation>“{name}” axtarışı silindi</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Rəng sxemi</translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation>Oxu mətninin ölçüsü</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlərin sıxlığı</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animasiya</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Use the system&apos;s font</source>
        <translation>Sistemin şrifti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıx</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Adi</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Seyrək</translation>
    </message>
    <message>
        <source>Less: nothing fades or blinks</source>
        <translation>Az: heç nə sönüb-yanmır</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A dialog that is wider has the groups in two columns.</extracomment>
        <translation>Klaviatura qısayolları</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>from</source>
        <translation>başlanğıc</translation>
    </message>
    <message>
        <source>to</source>
        <translation>son</translation>
    </message>
</context>
<context>
    <name>SpellingBar</name>
    <message>
        <source>Other spellings are shown too</source>
        <translation>Digər yazılışlar da göstərilir</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Yalnız “{words}”</translation>
    </message>
    <message>
        <source>Only the spelling as typed</source>
        <translation>Yalnız yazıldığı kimi</translation>
    </message>
    <message>
        <source>Show other spellings</source>
        <translation>Digər yazılışları göstər</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Meetings: the sessions of the councils will be listed here, as a table or along time.</source>
        <extracomment>What the page is for that was asked for and has nothing to show yet.</extracomment>
        <translation>İclaslar: şuraların iclasları burada cədvəl şəklində və ya zaman xətti üzrə sadalanacaq.</translation>
    </message>
    <message>
        <source>Resolutions: here you will search what was said and decided, and read it.</source>
        <translation>Qətnamələr: burada deyilənləri və qərara alınanları axtarıb oxuyacaqsınız.</translation>
    </message>
    <message>
        <source>People: everybody who took part will be listed here, with the offices they held.</source>
        <translation>Şəxslər: burada bütün iştirakçılar və vəzifələri sadalanacaq.</translation>
    </message>
    <message>
        <source>Institutions: those who organise the sessions and send people to them will be listed here.</source>
        <translation>Təşkilatlar: burada iclasları keçirən və iclaslara iştirakçı göndərən təşkilatlar sadalanacaq.</translation>
    </message>
    <message>
        <source>Instruments: the agreements and statements that are cited will be listed here.</source>
        <translation>İstinad sənədləri: burada istinad edilən sazişlər və bəyanatlar sadalanacaq.</translation>
    </message>
    <message>
        <source>Pictures: timelines, networks and maps of the records will be drawn here.</source>
        <translation>Diaqramlar: burada qeydlər üzrə zaman xətti, əlaqələr və xəritə çəkiləcək.</translation>
    </message>
    <message>
        <source>Saved searches: those that you keep under a name will stand here.</source>
        <translation>Saxlanmış axtarışlar: ad verib saxladığınız axtarışlar burada olacaq.</translation>
    </message>
    <message>
        <source>Begin the archive</source>
        <translation>Arxivinizi yaradın</translation>
    </message>
    <message>
        <source>Put a communiqué, a protocol or a folder of them here. The program reads the text and proposes a record: date, place, participants, resolutions. Only what you confirm enters the archive.</source>
        <translation>Bura kommünike, protokol və ya onların qovluğunu qoyun. Proqram mətni oxuyub qeyd təklif edəcək: tarix, yer, iştirakçılar, qətnamələr. Arxivə yalnız təsdiq etdiyiniz düşəcək.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait in the inbox</source>
        <translation>
            <numerusform>%Ln fayl daxil olanlarda gözləyir</numerusform>
            <numerusform>%Ln fayl daxil olanlarda gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>They were received but are no records yet: look at each and confirm it</source>
        <translation>Onlar alınıb, amma hələ qeyd deyil: hər birinə baxıb təsdiqləyin</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Nümunəni aç</translation>
    </message>
    <message>
        <source>The archive of an invented council in three languages</source>
        <translation>Uydurma şuranın üç dildə arxivi</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Başqa arxiv aç</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Arxiv aç</translation>
    </message>
    <message>
        <source>A folder whose name ends in .archive</source>
        <translation>Adı .archive ilə bitən qovluq</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Yeni arxiv yarat</translation>
    </message>
    <message>
        <source>A folder of your own with a title</source>
        <translation>Adını özünüz verdiyiniz yeni qovluq</translation>
    </message>
    <message>
        <source>The program does not use the network. Everything is kept in one folder on this computer.</source>
        <translation>Proqram şəbəkəyə qoşulmur. Hər şey bu kompüterdə bir qovluqda saxlanılır.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>No file was chosen yet</source>
        <translation>Hələ fayl seçilməyib</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>What it made</source>
        <translation>Nə daxil edilib</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu idxalı geri al</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Davam etdir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>daxil edilib</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dayandırılıb</translation>
    </message>
    <message>
        <source>filled up: {count}</source>
        <translation>tamamlanıb: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>daxil edilməyib: {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>A table with a session, a resolution or a person in each row: .xlsx or .csv. What each column holds is asked next, and nothing is stored before you have seen what would become of every row. The file itself is kept with the originals.</source>
        <translation>Hər sətrində iclas, qətnamə və ya şəxs olan .xlsx və ya .csv cədvəli. Əvvəlcə hər sütunda nə olduğu göstərilir; hər sətrin nə olacağını görənə qədər heç nə yazılmır. Faylın özü orijinallarla birlikdə saxlanılır.</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Əvvəlki idxallar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hələ yoxdur</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Folder: {place}</source>
        <extracomment>Why an archive is only read, where that is as it should be. Why nothing can be changed, as a sentence; empty when it can. What a screen reader is told of work: that it has begun, and how it ended.</extracomment>
        <translation>Qovluq: {place}</translation>
    </message>
    <message>
        <source>“{name}” was opened: a copy, the original is untouched</source>
        <translation>“{name}” açıldı: bu, surətdir, orijinala toxunulmayıb</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. A copy is at {path}</source>
        <translation>Bu kompüterdə bu faylı açan proqram yoxdur. Surəti buradadır: {path}</translation>
    </message>
    <message>
        <source>Reader&apos;s view (Ctrl+Alt+R leads back): what is closed or restricted today is left out, and nothing can be changed.</source>
        <translation>Oxucu görünüşü (çıxmaq üçün Ctrl+Alt+R): bu gün bağlı və ya məhdud olanlar göstərilmir, heç nə dəyişdirilə bilməz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>The watched folder cannot be reached, and is looked for again: {path}</source>
        <translation>İzlənən qovluq əlçatan deyil, yenidən yoxlanılır: {path}</translation>
    </message>
    <message>
        <source>The archive lies in a network folder ({kind}), whose locks may fail: change it on one computer at a time, and keep backups on this one.</source>
        <translation>Arxiv şəbəkə qovluğundadır ({kind}), orada kilidlər etibarlı deyil: dəyişiklikləri eyni vaxtda yalnız bir kompüterdən edin, ehtiyat nüsxələri isə bu kompüterdə saxlayın.</translation>
    </message>
    <message>
        <source>{title}: begun</source>
        <translation>{title}: başlandı</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message numerus="yes">
        <source>The index is %Ln record(s) behind; search does not see them yet</source>
        <translation>
            <numerusform>Axtarış indeksi %Ln qeyd geridədir, axtarış onları hələ görmür</numerusform>
            <numerusform>Axtarış indeksi %Ln qeyd geridədir, axtarış onları hələ görmür</numerusform>
        </translation>
    </message>
    <message>
        <source>The index is up to date</source>
        <translation>Axtarış indeksi aktualdır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln iclas</numerusform>
            <numerusform>%Ln iclas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln qətnamə</numerusform>
            <numerusform>%Ln qətnamə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln sənəd</numerusform>
            <numerusform>%Ln sənəd</numerusform>
        </translation>
    </message>
    <message>
        <source>All work under way: Ctrl+Alt+J</source>
        <translation>Bütün gedən işlər: Ctrl+Alt+J</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Spreadsheet</source>
        <extracomment>Values that are shown of a column.</extracomment>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} oxunur</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Sütunlar oxunur</translation>
    </message>
    <message>
        <source>The columns are kept as “{name}”</source>
        <translation>Sütunlar “{name}” adı ilə saxlanıldı</translation>
    </message>
    <message>
        <source>Keeping the columns</source>
        <translation>Sütunlar saxlanılır</translation>
    </message>
</context>
<context>
    <name>TableImportWork</name>
    <message>
        <source>Comparing the rows with the archive</source>
        <translation>Sətirlər arxivlə müqayisə edilir</translation>
    </message>
    <message>
        <source>Taking the rows in</source>
        <translation>Sətirlər daxil edilir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>Taken in from {name}: {records}</source>
        <translation>{name} faylından daxil edildi — {records}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln sətir daxil edilmədi</numerusform>
            <numerusform>%Ln sətir daxil edilmədi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>İdxal geri alınır</translation>
    </message>
    <message>
        <source>Removed: {records}</source>
        <translation>Silindi — {records}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as before</source>
        <translation>
            <numerusform>%Ln qeyd əvvəlki halına qaytarıldı</numerusform>
            <numerusform>%Ln qeyd əvvəlki halına qaytarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay</source>
        <translation>
            <numerusform>%Ln qeyd qalır</numerusform>
            <numerusform>%Ln qeyd qalır</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>Ayırıcılı mətn</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>İdxal hesabatı</translation>
    </message>
    <message>
        <source>The report is {path}</source>
        <translation>Hesabat saxlanıldı: {path}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Hesabat yazılır</translation>
    </message>
    <message>
        <source>Stopped. What was taken in by then can be undone, or gone on with.</source>
        <translation>Dayandırıldı. Bu vaxta qədər daxil edilənləri geri almaq, idxalı isə davam etdirmək olar.</translation>
    </message>
</context>
<context>
    <name>TableWork</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Fayl növü:</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag: {tag}</source>
        <translation>Teq: {tag}</translation>
    </message>
    <message>
        <source>Enter finds what bears it, Delete takes it off</source>
        <translation>Enter bu teqli qeydləri tapır, Delete teqi götürür</translation>
    </message>
    <message>
        <source>Find what bears it</source>
        <translation>Bu teqi daşıyan hər şeyi tap</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Teqi götür</translation>
    </message>
</context>
<context>
    <name>TagListDialog</name>
    <message>
        <source>All tags</source>
        <extracomment>Comes to a line with its text selected.</extracomment>
        <translation>Bütün teqlər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Qeydləri göstər</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>No record bears a tag yet. Choose records and press Ctrl+G to tag them.</source>
        <translation>Hələ heç bir qeydin teqi yoxdur. Qeydləri seçib Ctrl+G basın ki, onlara teq qoyasınız.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Teqin adı</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>“{tag}” is in use already: the two become one.</source>
        <translation>“{tag}” artıq var: iki teq bir olacaq.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>Teq</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Hələ teq yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln seçilmiş qeyd üçün</numerusform>
            <numerusform>%Ln seçilmiş qeyd üçün</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, or several with commas between them</source>
        <translation>Yeni teq və ya vergüllə ayrılmış bir neçə teq</translation>
    </message>
    <message>
        <source>Enter takes a tag over; once more, it saves. Delete takes one off.</source>
        <translation>Enter teqi əlavə edir, təkrar Enter saxlayır. Delete teqi götürür.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} qeyddən {count}</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>less than a minute left</source>
        <translation>bir dəqiqədən az qalıb</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>təxminən %Ln dəqiqə qalıb</numerusform>
            <numerusform>təxminən %Ln dəqiqə qalıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Work shorter than this is not spoken of, in milliseconds. So much that has ended is told in the list.</extracomment>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept</source>
        <translation>Dayandırıldı; o vaxta qədər görülən iş saxlanılıb</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Alınmadı</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>təxminən %Ln saat qalıb</numerusform>
            <numerusform>təxminən %Ln saat qalıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPopup</name>
    <message>
        <source>Work under way</source>
        <translation>Gedən işlər</translation>
    </message>
    <message>
        <source>Nothing is at work.</source>
        <translation>Hazırda heç bir iş getmir.</translation>
    </message>
    <message>
        <source>Ended lately</source>
        <translation>Bu yaxınlarda bitib</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Position in the text</source>
        <extracomment>A click so near to a tick means it.</extracomment>
        <translation>Mətndə yer</translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message numerus="yes">
        <source>%Ln like it in the archive</source>
        <extracomment>The last steps of paths to names that may stand for an authority.</extracomment>
        <translation>
            <numerusform>arxivdə %Ln oxşarı var</numerusform>
            <numerusform>arxivdə %Ln oxşarı var</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} stands for: {who}</source>
        <translation>{field} bildirir: {who}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Session {number}: no record</source>
        <extracomment>A place on the line is at least so wide; a longer line shows the places around the current one.</extracomment>
        <translation>İclas {number}: qeyd yoxdur</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>İclas {number}</translation>
    </message>
    <message>
        <source>Sessions of the council</source>
        <translation>Şuranın iclasları</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>%Ln iclas qeydsizdir</numerusform>
            <numerusform>%Ln iclas qeydsizdir</numerusform>
        </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>qeyd yoxdur</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Digər əməllər</translation>
    </message>
    <message>
        <source>Search resolutions, meetings, people and documents</source>
        <translation>Qətnamələrdə, iclaslarda, şəxslərdə və sənədlərdə axtarış</translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>Hələ axtarılası bir şey yoxdur</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Axtarışı saxla</translation>
    </message>
</context>
<context>
    <name>TopicActions</name>
    <message>
        <source>Choose resolutions or meetings first: they are put under topics.</source>
        <translation>Əvvəlcə qətnamə və ya iclas seçin: mövzular onlara verilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be put under the chosen topics.</source>
        <translation>
            <numerusform>Seçilmiş mövzular %Ln qeydə veriləcək.</numerusform>
            <numerusform>Seçilmiş mövzular %Ln qeydə veriləcək.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put under the chosen topics: {record}</source>
        <translation>Seçilmiş mövzuların altına: {record}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message numerus="yes">
        <source>Topics of %Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln qeydin mövzuları dəyişdirildi</numerusform>
            <numerusform>%Ln qeydin mövzuları dəyişdirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>Mövzuların ixracı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) written to {name}</source>
        <translation>
            <numerusform>“{name}” faylına %Ln mövzu yazıldı</numerusform>
            <numerusform>“{name}” faylına %Ln mövzu yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the topics</source>
        <translation>Mövzular ixrac edilir</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Mövzuların idxalı</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Reading the topics</source>
        <translation>Mövzular oxunur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) taken in from {name}</source>
        <translation>
            <numerusform>“{name}” faylından %Ln mövzu götürüldü</numerusform>
            <numerusform>“{name}” faylından %Ln mövzu götürüldü</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the topics in</source>
        <translation>Mövzular idxal edilir</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Fayl növü:</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Choose related topics…</source>
        <translation>Əlaqəli mövzuları seç…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Under: {topic}</source>
        <translation>Üst mövzu: {topic}</translation>
    </message>
    <message>
        <source>Notations, separated by commas</source>
        <translation>İndekslər, vergüllə ayrılmış</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Əlaqəli mövzular</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>Under no topic</source>
        <translation>Heç birinin altında</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Mətndə adı çəkilənlər</translation>
    </message>
    <message>
        <source>No topic fits.</source>
        <translation>Uyğun mövzu yoxdur.</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Mövzu tap</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Make the topic “{label}”</source>
        <translation>“{label}” mövzusunu yarat</translation>
    </message>
    <message>
        <source>There is no topic yet. Type a name to make the first one.</source>
        <translation>Hələ mövzu yoxdur. Birincisini yaratmaq üçün ad yazın.</translation>
    </message>
    <message>
        <source>There is no topic yet. Topics are made on their page.</source>
        <translation>Hələ mövzu yoxdur. Mövzular “Mövzular” səhifəsində yaradılır.</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>İşarəni götür</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>İşarələ</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message>
        <source>level {number}</source>
        <extracomment>More topics than these are folded when they are first shown. None without anything narrower, True if folded.</extracomment>
        <translation>səviyyə {number}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>With narrower</source>
        <translation>Alt mövzularla</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Choose a topic to see what it says and what is about it.</source>
        <extracomment>So many meetings and points are listed; a search shows them all.</extracomment>
        <translation>Təsvirini və qeydlərini görmək üçün mövzu seçin.</translation>
    </message>
    <message>
        <source>A topic gathers what is about one matter, in whatever words and languages. What it says, and what is about it, will stand here.</source>
        <translation>Mövzu hansı sözlərlə və hansı dildə deyilməsindən asılı olmayaraq bir məsələyə aid olanları toplayır. Burada onun təsviri və ona aid olanlar göstəriləcək.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Alt mövzular</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Əlaqəli mövzular</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>%Ln qeydi göstər</numerusform>
            <numerusform>%Ln qeydi göstər</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzəliş et…</translation>
    </message>
    <message>
        <source>New narrower topic…</source>
        <translation>Yeni alt mövzu…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Köçür…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Əhatə qeydi</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tərif</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Nümunə</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Tarixi qeyd</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>Redaktor qeydi</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Dəyişiklik qeydi</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>qısaltma</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>əsas</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>başqa ad</translation>
    </message>
</context>
<context>
    <name>TopicWork</name>
    <message>
        <source>New topic</source>
        <translation>Yeni mövzu</translation>
    </message>
    <message>
        <source>Edit the topic</source>
        <translation>Mövzuya düzəliş</translation>
    </message>
    <message>
        <source>“{topic}” was changed</source>
        <translation>“{topic}” mövzusu dəyişdirildi</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Əlaqəli mövzular</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose the topic under which “{topic}” shall stand.</source>
        <translation>“{topic}” mövzusunun hansı mövzunun altında olacağını seçin.</translation>
    </message>
    <message>
        <source>Move the topic</source>
        <translation>Mövzunu köçür</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>“{topic}” was moved</source>
        <translation>“{topic}” mövzusu köçürüldü</translation>
    </message>
    <message>
        <source>“{topic}” was deleted</source>
        <translation>“{topic}” mövzusu silindi</translation>
    </message>
    <message>
        <source>The topic was made</source>
        <translation>Mövzu yaradıldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put under “{topic}”</source>
        <translation>
            <numerusform>%Ln qeyd “{topic}” mövzusuna aid edildi</numerusform>
            <numerusform>%Ln qeyd “{topic}” mövzusuna aid edildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <extracomment>Narrower than this, in logical pixels, there is room for the tree or for the topic.</extracomment>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Mövzu tap</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Yeni mövzu…</translation>
    </message>
    <message>
        <source>Import topics (SKOS)</source>
        <translation>Mövzuları idxal et (SKOS)</translation>
    </message>
    <message>
        <source>Export topics (SKOS)</source>
        <translation>Mövzuları ixrac et (SKOS)</translation>
    </message>
    <message>
        <source>No topic is recorded yet</source>
        <translation>Hələ heç bir mövzu yoxdur</translation>
    </message>
    <message>
        <source>No topic fits.</source>
        <translation>Uyğun mövzu yoxdur.</translation>
    </message>
    <message>
        <source>Make one, or take a thesaurus in: SKOS as Turtle or RDF/XML.</source>
        <translation>Mövzu yaradın və ya tezaurusu idxal edin: Turtle və ya RDF/XML formatında SKOS.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Qeydləri göstər</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzəliş et…</translation>
    </message>
    <message>
        <source>New narrower topic…</source>
        <translation>Yeni alt mövzu…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Köçür…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Put under “{topic}”</source>
        <translation>“{topic}” mövzusuna aid et</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Last action</source>
        <extracomment>How long a bar stays, in milliseconds. A bar beside a form is not less wide. A bar is so wide, wider where its words need it, and from there on its words go on below. Above and below the words, beside them, and between them and the link. A line that is laid out may be a little longer than its letters together.</extracomment>
        <translation>Son əməl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>UnitAccess</name>
    <message>
        <source>Access for readers</source>
        <translation>Oxucular üçün istifadə rejimi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyişdir…</translation>
    </message>
</context>
<context>
    <name>UnitTreeView</name>
    <message>
        <source>Reference code</source>
        <extracomment>Before the text of a cell, as in the header. A tree of no more units than this is shown unfolded. Narrower than this, in logical pixels, the tree shows no dates.</extracomment>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Reference tree</source>
        <translation>Fondlar və siyahılar</translation>
    </message>
    <message>
        <source>Lay into “{unit}”</source>
        <translation>“{unit}” içinə qoy</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>not given</source>
        <extracomment>Rows that are narrower have two lines instead of one. Milliseconds that the mouse rests on a value before its evidence is shown. Where the mouse was when the keyboard last came to a row.</extracomment>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Remove: {member}</source>
        <translation>Çıxar: {member}</translation>
    </message>
</context>
<context>
    <name>VerifyQuotationDialog</name>
    <message>
        <source>Verify a quotation</source>
        <translation>Sitatın yoxlanması</translation>
    </message>
    <message>
        <source>Paste a quotation that was copied as evidence, or words alone. White space, quotation marks and dashes may differ: that is told apart.</source>
        <translation>Sübut kimi kopyalanmış sitatı və ya yalnız sözlərini yapışdırın. Boşluqlar, dırnaqlar və tirelər fərqli ola bilər: bu, ayrıca deyilir.</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Yoxla</translation>
    </message>
    <message>
        <source>These words were in the clipboard.</source>
        <translation>Bu sözlər mübadilə buferindən götürülüb.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Onları çıxar</translation>
    </message>
    <message>
        <source>From the quotation to the record</source>
        <translation>Sitatdan sənədə</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>daha %Ln yer</numerusform>
            <numerusform>daha %Ln yer</numerusform>
        </translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>bənd {number}</translation>
    </message>
    <message>
        <source>signs {first}–{last}</source>
        <translation>işarələr {first}–{last}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Yerinə keç</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>This file waits in the inbox: nobody has confirmed a record of it yet.</source>
        <translation>Bu fayl daxil olanlarda gözləyir: onun qeydini hələ heç kim təsdiqləməyib.</translation>
    </message>
    <message>
        <source>Open it in the inbox</source>
        <translation>Daxil olanlarda aç</translation>
    </message>
</context>
<context>
    <name>WatchedFolderChoice</name>
    <message>
        <source>Watched folder of this archive</source>
        <translation>Bu arxivin izlənən qovluğu</translation>
    </message>
    <message>
        <source>New files in it go into the inbox by themselves, each once. They are only read: nothing in the folder is moved, changed or deleted.</source>
        <translation>Oradakı yeni fayllar avtomatik olaraq daxil olanlara düşür, hər biri bir dəfə. Onlar yalnız oxunur: qovluqda heç nə köçürülmür, dəyişdirilmir və silinmir.</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>İzləmə</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>İçindəki qovluqlar da</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Heç bir qovluq izlənmir</translation>
    </message>
    <message>
        <source>Which folder to watch</source>
        <translation>Hansı qovluq izlənsin</translation>
    </message>
</context>
<context>
    <name>YearHistogram</name>
    <message>
        <source>Years</source>
        <extracomment>A bar is at least so wide; where single years would be narrower, several make a bar. A label of a year takes so much. Years are written where they are whole multiples of one of these.</extracomment>
        <translation>İllər</translation>
    </message>
    <message>
        <source>left out: {years}</source>
        <translation>istisna edilib: {years}</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Show all years (now {span})</source>
        <translation>Bütün illəri göstər (indi {span})</translation>
    </message>
</context>
<context>
    <name>_LanguagePart</name>
    <message>
        <source>Preferred label</source>
        <translation>Əsas ad</translation>
    </message>
    <message>
        <source>Other labels, one a line</source>
        <translation>Başqa adlar, hər sətirdə biri</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Əhatə qeydi</translation>
    </message>
</context>
<context>
    <name>_NameDetail</name>
    <message>
        <source>Script, source, time of use</source>
        <translation>Yazı, mənbə, işlənmə vaxtı</translation>
    </message>
    <message>
        <source>script by its letters</source>
        <translation>yazı hərflərə görə</translation>
    </message>
    <message>
        <source>Script of the name</source>
        <translation>Adın yazısı</translation>
    </message>
    <message>
        <source>where the name is from</source>
        <translation>ad haradan götürülüb</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Adın mənbəyi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>İşlənmə vaxtı</translation>
    </message>
    <message>
        <source>Read in “{document}”.</source>
        <translation>“{document}” sənədindən oxunub.</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Closed until {date}</source>
        <translation>{date} tarixinədək bağlıdır</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>Restricted until {date}</source>
        <translation>{date} tarixinədək məhduddur</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Məhduddur</translation>
    </message>
    <message>
        <source>Restricted with: {names}.</source>
        <translation>Bunlarla birlikdə məhduddur: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıqdır</translation>
    </message>
    <message>
        <source>{title} — reader&apos;s view</source>
        <extracomment>Pages whose title is what they show: it comes when that has been fetched. A window begins with one of these; nobody need have gone anywhere.</extracomment>
        <translation>{title} — oxucu görünüşü</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Tapıldığı yer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>by council</source>
        <translation>şuralar üzrə</translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation>Bu axtarışı oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>All resolutions</source>
        <translation>Bütün qətnamələr</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>{facet} other than: {values}</source>
        <translation>{facet}, bunlardan başqa: {values}</translation>
    </message>
    <message>
        <source>within “{text}”</source>
        <translation>“{text}” üzrə tapılanlarda</translation>
    </message>
    <message>
        <source>names only as typed</source>
        <translation>adlar yalnız yazıldığı kimi</translation>
    </message>
    <message>
        <source>like a chosen record</source>
        <translation>seçilmiş qeydə oxşar</translation>
    </message>
    <message>
        <source>like “{text}”</source>
        <translation>buna oxşar: “{text}”</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Teq</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Existed from</source>
        <translation>Mövcudluğun başlanğıcı</translation>
    </message>
    <message>
        <source>Existed to</source>
        <translation>Mövcudluğun sonu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Hüquqi statusu</translation>
    </message>
    <message>
        <source>Functions and activities</source>
        <translation>Funksiyaları və fəaliyyəti</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Səlahiyyətləri</translation>
    </message>
    <message>
        <source>Internal structure</source>
        <translation>Daxili strukturu</translation>
    </message>
    <message>
        <source>General context</source>
        <translation>Ümumi kontekst</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qaydalar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Maintenance notes</source>
        <translation>Tərtib qeydləri</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>qaralama</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>yoxlanılıb</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Öz nömrəsi</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Təşkilatın üzvü</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üzv</translation>
    </message>
    <message>
        <source>Head of</source>
        <translation>Təşkilatın rəhbəri</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Rəhbər</translation>
    </message>
    <message>
        <source>Founder of</source>
        <translation>Təşkilatın təsisçisi</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Təsisçi</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Təşkilatın tərkib hissəsi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Tərkib hissəsi</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Təşkilatın xələfi</translation>
    </message>
    <message>
        <source>Predecessor of</source>
        <translation>Təşkilatın sələfi</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Qohumluq</translation>
    </message>
    <message>
        <source>Associated with</source>
        <translation>Əlaqəli</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kiril yazısı</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latın yazısı</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ərəb yazısı</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>erməni yazısı</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gürcü yazısı</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>yunan yazısı</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ivrit yazısı</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Çin yazısı (sadələşdirilmiş)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Çin yazısı (ənənəvi)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>yapon yazısı</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreya yazısı</translation>
    </message>
    <message>
        <source>no dates</source>
        <extracomment>The width of the column of dates, and the most of a name with its figure. What the offices in sight share; None where no bar is to be drawn.</extracomment>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>as stated at: {meeting}</source>
        <translation>belə göstərilib: {meeting}</translation>
    </message>
    <message>
        <source>other lines at the same time: {number}</source>
        <translation>eyni vaxta aid başqa sətirlər: {number}</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Like: {record}</source>
        <extracomment>More values of a facet than this share one chip.</extracomment>
        <translation>Oxşardır: {record}</translation>
    </message>
    <message>
        <source>within “{query}”</source>
        <translation>“{query}” üzrə tapılanlarda</translation>
    </message>
    <message>
        <source>Only within the results of: {query}</source>
        <translation>Yalnız bu sorğu ilə tapılanların içində: {query}</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Excluded: {value}</source>
        <translation>İstisna edilib: {value}</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>Copied with its source: {style}</source>
        <translation>Mənbəyə istinadla kopyalandı: {style}</translation>
    </message>
    <message>
        <source>Copied as evidence</source>
        <translation>Sübut kimi kopyalandı: yeri və yoxlama cəmləri ilə</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Meeting</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Latest office</source>
        <translation>Son vəzifə</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Digər adlar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Qısaltma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>İstinad</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Columns are chosen on the pages of meetings, people, institutions and instruments.</source>
        <extracomment>Their places in the menu of the view.</extracomment>
        <translation>Sütunlar iclaslar, şəxslər, təşkilatlar və istinad sənədləri səhifələrində seçilir.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Daxil olub</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>İlk iclas</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Son iclas</translation>
    </message>
    <message>
        <source>First cited</source>
        <translation>İlk istinad</translation>
    </message>
    <message>
        <source>Last cited</source>
        <translation>Son istinad</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>who took part</source>
        <extracomment>What stands in a field, in a few words.</extracomment>
        <translation>iştirakçı</translation>
    </message>
    <message>
        <source>an organiser or an institute</source>
        <translation>təşkilatçı və ya institut</translation>
    </message>
    <message>
        <source>the council, by name or abbreviation</source>
        <translation>şura, adı və ya qısaltması ilə</translation>
    </message>
    <message>
        <source>where the meeting was held</source>
        <translation>iclasın keçirildiyi yer</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>mövzu</translation>
    </message>
    <message>
        <source>the kind of resolution</source>
        <translation>qətnamənin növü</translation>
    </message>
    <message>
        <source>2021, 2021-11 or 2020..2022</source>
        <translation>2021, 2021-11 və ya 2020..2022</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>mətnin dili</translation>
    </message>
    <message>
        <source>a cited document</source>
        <translation>istinad edilən sənəd</translation>
    </message>
    <message>
        <source>the number of the point</source>
        <translation>bəndin nömrəsi</translation>
    </message>
    <message>
        <source>resolution, paragraph, meeting or person</source>
        <translation>qətnamə, abzas, iclas və ya şəxs</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>qeydin nömrəsi (id)</translation>
    </message>
    <message>
        <source>with or without other spellings of names</source>
        <translation>adların başqa yazılışları ilə və ya onlarsız</translation>
    </message>
    <message>
        <source>with or without relatives of words</source>
        <translation>qohum sözlərlə və ya onlarsız</translation>
    </message>
    <message>
        <source>a tag of the record</source>
        <translation>qeydin teqi</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>haşiyənin sözləri</translation>
    </message>
    <message>
        <source>open, restricted or closed to readers</source>
        <translation>oxucular üçün açıq, məhdud və ya bağlı</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>council</source>
        <translation>şura</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nömrə</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>mövzu</translation>
    </message>
    <message>
        <source>organisers</source>
        <translation>təşkilatçılar</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>hüquqi əsas</translation>
    </message>
    <message>
        <source>office</source>
        <translation>vəzifə</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Record made</source>
        <translation>qeydin yaradılması</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>qeydin dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>qeydin redaktəsi</translation>
    </message>
    <message>
        <source>Several records edited</source>
        <translation>bir neçə qeydin redaktəsi</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>əvvəlki versiyanın bərpası</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>səbətə köçürmə</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>iki qeydin birləşdirilməsi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>geri alma</translation>
    </message>
    <message>
        <source>Record confirmed after import</source>
        <translation>qeydin təsdiqi</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>mətnin əlavə edilməsi</translation>
    </message>
    <message>
        <source>Text in another language added</source>
        <translation>başqa dildə mətnin əlavə edilməsi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>faylın qəbulu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>kənara qoyma</translation>
    </message>
    <message>
        <source>Put back into the inbox</source>
        <translation>daxil olanlara qaytarma</translation>
    </message>
    <message>
        <source>Another original of a document added</source>
        <translation>daha bir orijinalın əlavə edilməsi</translation>
    </message>
    <message>
        <source>Chosen among values that differ</source>
        <translation>fərqlənən dəyərlərdən seçim</translation>
    </message>
    <message>
        <source>Taken in from a spreadsheet</source>
        <translation>cədvəlin idxalı</translation>
    </message>
    <message>
        <source>Import of a spreadsheet undone</source>
        <translation>cədvəl idxalının geri alınması</translation>
    </message>
    <message>
        <source>Import of a spreadsheet done again</source>
        <translation>cədvəl idxalının təkrarı</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>axtarışın saxlanması</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>saxlanmış axtarışın silinməsi</translation>
    </message>
    <message>
        <source>Topic made</source>
        <translation>mövzunun yaradılması</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>mövzunun dəyişdirilməsi</translation>
    </message>
    <message>
        <source>A topic was moved to the recycle bin</source>
        <translation>mövzunun səbətə köçürülməsi</translation>
    </message>
    <message>
        <source>Topics given or taken away</source>
        <translation>qeydin mövzularının dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>teqlərin dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>teqin adının dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Two tags merged</source>
        <translation>iki teqin birləşdirilməsi</translation>
    </message>
    <message>
        <source>Tag removed from all records</source>
        <translation>teqin bütün qeydlərdən götürülməsi</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>haşiyənin yazılması</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>haşiyənin dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>haşiyənin silinməsi</translation>
    </message>
    <message>
        <source>Authority records taken in from a file</source>
        <translation>avtoritet qeydlərinin idxalı</translation>
    </message>
    <message>
        <source>Taken in from a thesaurus</source>
        <translation>tezaurusun idxalı</translation>
    </message>
    <message>
        <source>Added to the archival description</source>
        <translation>arxiv təsvirinə əlavə</translation>
    </message>
    <message>
        <source>Laid into a unit of description</source>
        <translation>təsvir vahidinə yerləşdirmə</translation>
    </message>
    <message>
        <source>Access for readers changed</source>
        <translation>oxucular üçün istifadə rejiminin dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Words blacked out for readers</source>
        <translation>sözlərin oxuculardan örtülməsi</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>Reference tree</source>
        <translation>Fondlar və siyahılar</translation>
    </message>
    <message>
        <source>Accessions</source>
        <translation>Daxilolmalar</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Saxlama müddətləri</translation>
    </message>
    <message>
        <source>Due for disposal</source>
        <translation>Müddəti bitib</translation>
    </message>
    <message>
        <source>Acts of disposal</source>
        <translation>Aktlar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Kimdən</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Nə daxil olub</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maddə</translation>
    </message>
    <message>
        <source>Kind of documents</source>
        <translation>Sənədlərin növü</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Vahidlər</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Bitib</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarix yoxdur</translation>
    </message>
    <message>
        <source>Subfonds</source>
        <translation>Yarımfond</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Subseries</source>
        <translation>Siyahının bölməsi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>18.11.2021, November 2021, 2021</source>
        <translation>18.11.2021, noyabr 2021, 2021</translation>
    </message>
    <message>
        <source>as the unit above it</source>
        <translation>yuxarı vahiddə olduğu kimi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Başlanğıc tarixi</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Vərəqlərin sayı</translation>
    </message>
    <message>
        <source>Index in the file plan</source>
        <translation>Nomenklatura üzrə indeks</translation>
    </message>
    <message>
        <source>several are divided by “;”</source>
        <translation>bir neçəsi “;” ilə ayrılır</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Fond yaradanlar</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Tərkib və məzmun</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Sistemləşdirmə</translation>
    </message>
    <message>
        <source>Conditions of access</source>
        <translation>İstifadə şərtləri</translation>
    </message>
    <message>
        <source>Finding aids</source>
        <translation>Məlumat aparatı</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Saxlama müddəti</translation>
    </message>
    <message>
        <source>Date of the event it begins with</source>
        <translation>Müddətin başlandığı hadisənin tarixi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Pattern of reference codes</source>
        <translation>Şifr nümunəsi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Daxilolmanın nömrəsi</translation>
    </message>
    <message>
        <source>Received from, as the papers say</source>
        <translation>Kimdən, sənədlər üzrə</translation>
    </message>
    <message>
        <source>Donor’s name in the archive</source>
        <translation>Təhvil verənin arxivdəki adı</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Files it brought</source>
        <translation>Daxil olmuş fayllar</translation>
    </message>
    <message>
        <source>Every received file belongs to an accession already</source>
        <translation>Alınmış bütün fayllar artıq daxilolmalara aiddir</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>daimi</translation>
    </message>
    <message>
        <source>a number of years</source>
        <translation>illərin sayı</translation>
    </message>
    <message>
        <source>while needed</source>
        <translation>lazım olanadək</translation>
    </message>
    <message>
        <source>until replaced by new ones</source>
        <translation>yenisi ilə əvəz olunanadək</translation>
    </message>
    <message>
        <source>the end of the year of its last date</source>
        <translation>son tarixin ilinin sonu</translation>
    </message>
    <message>
        <source>the end of the year of an event</source>
        <translation>hadisənin ilinin sonu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı (müddətlərin)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Commission decides after it</source>
        <translation>EYK: komissiya qərar verir</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Hesablanır</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Aktın nömrəsi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tərtib yeri</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Approved by (post)</source>
        <translation>Təsdiq edən (vəzifə)</translation>
    </message>
    <message>
        <source>By which list</source>
        <translation>Hansı siyahı əsasında</translation>
    </message>
    <message>
        <source>Minutes of the commission</source>
        <translation>EK-nin protokolu</translation>
    </message>
    <message>
        <source>Appraised by (post)</source>
        <translation>Ekspertizanı aparan (vəzifə)</translation>
    </message>
    <message>
        <source>Files set apart</source>
        <translation>Ayrılmış işlər</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Daxilolma</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Saxlama müddəti</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Məhv edilmək üçün ayrılma aktı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni qeyd</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Offices in time</source>
        <translation>Vəzifələr zaman üzrə</translation>
    </message>
    <message>
        <source>Who represented it</source>
        <translation>Kim təmsil edib</translation>
    </message>
    <message>
        <source>Met at meetings</source>
        <translation>İclaslarda görüşüb</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Şuralar</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>İstinad olunub</translation>
    </message>
    <message>
        <source>Named in resolutions</source>
        <translation>Adı çəkilən qətnamələr</translation>
    </message>
    <message>
        <source>Took part most often</source>
        <translation>Ən çox iştirak edənlər</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Meetings held under it</source>
        <translation>Bu əsasda keçirilən iclaslar</translation>
    </message>
    <message>
        <source>Councils that cite it</source>
        <translation>İstinad edən şuralar</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>nümayəndə</translation>
    </message>
    <message>
        <source>representatives</source>
        <translation>nümayəndələr</translation>
    </message>
    <message>
        <source>stated at:</source>
        <translation>göstərilib:</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <extracomment>Rows that &quot;more&quot; brings, and those that are made in a turn. The lists at the side, with their gaps; the others stand in the main column.</extracomment>
        <translation>Teqlər və haşiyələr</translation>
    </message>
    <message>
        <source>Show in the search</source>
        <translation>Axtarışda göstər</translation>
    </message>
    <message>
        <source>No meeting and no resolution has to do with it yet.</source>
        <translation>Hələ heç bir iclas və heç bir qətnamə bu qeydlə bağlı deyil.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Qeyd haqqında məlumat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <translation>Adlar</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that the program did not expect. Nothing of the archive was changed by it; the log has the details.</source>
        <translation>Proqramın gözləmədiyi hadisə baş verdi. Arxivdə heç nə dəyişmədi; təfərrüatlar jurnaldadır.</translation>
    </message>
    <message>
        <source>The archive reported a failure. Nothing was changed; try again.</source>
        <extracomment>The codes of ``db.errors``, of ``Archive.read_only_reason`` and of a file that cannot be read.</extracomment>
        <translation>Arxiv nasazlıq bildirdi. Heç nə dəyişmədi; yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>“{path}” is not an archive of this program. Choose a folder whose name ends in .archive.</source>
        <translation>“{path}” bu proqramın arxivi deyil. Adı .archive ilə bitən qovluq seçin.</translation>
    </message>
    <message>
        <source>There is something at “{path}” already, and it was left as it is. Choose another name.</source>
        <translation>“{path}” yerində artıq nəsə var, olduğu kimi saxlanıldı. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the program (format {found}, this one knows {known}). It was not touched; open it with the newer version.</source>
        <translation>“{path}” proqramın daha yeni versiyası ilə yaradılıb (format {found}, bu versiya {known} tanıyır). Ona toxunulmadı; yeni versiya ilə açın.</translation>
    </message>
    <message>
        <source>The database of “{path}” is damaged and cannot be read. The originals in the folder are untouched; restore the newest backup into a new folder.</source>
        <translation>“{path}” arxivinin məlumat bazası zədələnib və oxunmur. Qovluqdakı orijinallara toxunulmayıb; son ehtiyat nüsxəni yeni qovluğa bərpa edin.</translation>
    </message>
    <message>
        <source>The archive is open for reading only, so nothing was changed.</source>
        <translation>Arxiv yalnız oxumaq üçün açılıb, ona görə heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>The archive is open for reading only, as asked.</source>
        <translation>Arxiv istənildiyi kimi yalnız oxumaq üçün açılıb.</translation>
    </message>
    <message>
        <source>Open for reading only: another program has this archive open. Close it there and open the archive again to make changes.</source>
        <translation>Yalnız oxumaq üçün açılıb: arxivi başqa proqram açıb. Dəyişiklik üçün onu orada bağlayıb arxivi yenidən açın.</translation>
    </message>
    <message>
        <source>Open for reading only: the archive&apos;s folder cannot be written to. Copy the archive to a folder of your own to make changes.</source>
        <translation>Yalnız oxumaq üçün açılıb: arxivin qovluğuna yazmaq olmur. Dəyişiklik üçün arxivi öz qovluğunuza kopyalayın.</translation>
    </message>
    <message>
        <source>Open for reading only: the database has parts that this program did not make. Verify the archive or restore a backup.</source>
        <translation>Yalnız oxumaq üçün açılıb: bazada bu proqramın yaratmadığı hissələr var. Arxivi yoxlayın və ya ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>Open for reading only: the database failed its integrity check. Copy the folder, then restore the newest backup.</source>
        <translation>Yalnız oxumaq üçün açılıb: baza bütövlük yoxlamasından keçmədi. Qovluğu kopyalayın və son ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and repeat the last step.</source>
        <translation>Disk doludur. Heç nə dəyişmədi; yer boşaldıb son addımı təkrarlayın.</translation>
    </message>
    <message>
        <source>The disk or the database refused the change ({detail}). Nothing was changed; check the disk and repeat the last step.</source>
        <translation>Disk və ya baza dəyişikliyi qəbul etmədi ({detail}). Heç nə dəyişmədi; diski yoxlayıb son addımı təkrarlayın.</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Your change was not stored; open the record again and repeat it.</source>
        <translation>Bu müddətdə qeydi başqası dəyişib. Sizin dəyişikliyiniz saxlanılmadı; qeydi yenidən açıb təkrarlayın.</translation>
    </message>
    <message>
        <source>What “{name}” was said to stand for is not in the archive any more. Nothing was stored. Open the file again and say what it stands for.</source>
        <translation>“{name}” üçün göstərilmiş qeyd artıq arxivdə yoxdur. Heç nə saxlanılmadı. Faylı yenidən açıb bunun nəyi bildirdiyini göstərin.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Nothing was taken in; check the place.</source>
        <translation>“{name}” artıq yerində yoxdur. Heç nə qəbul edilmədi; yerini yoxlayın.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to read. Choose another copy of it.</source>
        <translation>“{name}” boşdur: oxunacaq heç nə yoxdur. Başqa surətini seçin.</translation>
    </message>
    <message>
        <source>“{name}” holds no text, whatever its name says. Choose a document.</source>
        <translation>“{name}” adından asılı olmayaraq mətn deyil. Sənəd seçin.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password and could not be read. Save it without the password and add it again.</source>
        <translation>“{name}” parolla qorunur və oxunmadı. Parolsuz saxlayıb yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the file is missing. Fetch it again and add the whole file.</source>
        <translation>“{name}” vaxtından əvvəl bitir: faylın bir hissəsi yoxdur. Yenidən alıb bütöv faylı əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” is larger than the program takes in ({size} of at most {limit} bytes). Split it or save it without pictures.</source>
        <translation>“{name}” proqramın qəbul etdiyindən böyükdür ({size}, ən çoxu {limit} bayt). Onu bölün və ya şəkilsiz saxlayın.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it should, so it was not opened. Save the document anew and add that file.</source>
        <translation>“{name}” açılanda həddən artıq böyüyür, ona görə açılmadı. Sənədi yenidən saxlayıb o faylı əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that can do harm, so it was not opened. Save the document anew and add that file.</source>
        <translation>“{name}” zərər verə biləcək şəkildə qurulub, ona görə açılmadı. Sənədi yenidən saxlayıb o faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped. Save it in another format and try again.</source>
        <translation>“{name}” çox uzun oxundu və dayandırıldı. Başqa formatda saxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Reading “{name}” needed too much memory and was stopped. Save it in another format and try again.</source>
        <translation>“{name}” oxunarkən həddən çox yaddaş tələb olundu və dayandırıldı. Başqa formatda saxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it seems to be damaged. Save the document anew and add that file.</source>
        <translation>“{name}” oxunmadı: görünür, zədələnib. Sənədi yenidən saxlayıb o faylı əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Add it as a folder to take in its files.</source>
        <translation>“{name}” fayl deyil, qovluqdur. Fayllarını qəbul etmək üçün qovluq kimi əlavə edin.</translation>
    </message>
    <message>
        <source>The backup at “{path}” could not be made or is not whole. The archive was not touched; try another place or another backup.</source>
        <translation>“{path}” ehtiyat nüsxəsi yaradılmadı və ya natamamdır. Arxivə toxunulmadı; başqa yer və ya başqa nüsxə seçin.</translation>
    </message>
    <message>
        <source>Another program is writing this archive&apos;s search index. All records are safe; search may miss the newest of them until it has finished.</source>
        <translation>Bu arxivin axtarış indeksini başqa proqram yazır. Bütün qeydlər qorunur; o bitirənədək axtarış ən yeniləri görməyə bilər.</translation>
    </message>
    <message>
        <source>Several records have an id that begins with “{id}”. Give more of it.</source>
        <translation>Bir neçə qeydin nömrəsi “{id}” ilə başlayır. Daha çox işarə verin.</translation>
    </message>
    <message>
        <source>There is no folder at “{path}”. Perhaps it was moved, or its disk is not connected.</source>
        <translation>“{path}” qovluğu yoxdur. Bəlkə də köçürülüb və ya diski qoşulmayıb.</translation>
    </message>
    <message>
        <source>These records cannot be put in that order ({order}). Choose another column.</source>
        <translation>Bu qeydləri belə sıralamaq olmur ({order}). Başqa sütun seçin.</translation>
    </message>
    <message>
        <source>The archive has been closed meanwhile. Open it again to go on.</source>
        <translation>Arxiv bu müddətdə bağlanıb. Davam etmək üçün yenidən açın.</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in the archive&apos;s folder any more. Its text and its records are untouched; take the original from a backup.</source>
        <translation>“{name}” orijinalı artıq arxivin qovluğunda deyil. Mətnə və qeydlərə toxunulmayıb; orijinalı ehtiyat nüsxədən götürün.</translation>
    </message>
    <message>
        <source>The original of “{name}” is not what was received: its bytes have changed, so it was not handed out. Its text and its records are untouched; take the original from a backup.</source>
        <translation>“{name}” orijinalı qəbul edildiyi kimi deyil: baytları dəyişib, ona görə verilmədi. Mətnə və qeydlərə toxunulmayıb; orijinalı ehtiyat nüsxədən götürün.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({detail}). Check the file and its permissions and add it again.</source>
        <translation>“{name}” açılmadı ({detail}). Faylı və icazələri yoxlayıb yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The search index cannot be read and is built anew. All records are safe.</source>
        <translation>Axtarış indeksi oxunmur və yenidən qurulur. Bütün qeydlər qorunur.</translation>
    </message>
    <message>
        <source>There is something at “{path}” already, and it was left as it is. No backup was made; choose another name, or a folder to put the backup into.</source>
        <translation>“{path}” yerində artıq nəsə var, olduğu kimi saxlanıldı. Nüsxə yaradılmadı; başqa ad və ya nüsxə üçün qovluq seçin.</translation>
    </message>
    <message>
        <source>The folder that “{path}” should be in is not there. No backup was made; make the folder or choose another place.</source>
        <translation>“{path}” üçün qovluq yoxdur. Nüsxə yaradılmadı; qovluğu yaradın və ya başqa yer seçin.</translation>
    </message>
    <message>
        <source>“{path}” lies inside the archive itself. No backup was made; choose a place outside, best on another disk.</source>
        <translation>“{path}” arxivin öz içindədir. Nüsxə yaradılmadı; kənarda, yaxşısı başqa diskdə yer seçin.</translation>
    </message>
    <message>
        <source>An original is missing in the archive ({file}), so the backup would not be whole and was not made. Verify the archive; earlier backups are untouched.</source>
        <translation>Arxivdə orijinal çatmır ({file}); nüsxə tam olmazdı və yaradılmadı. Arxivi yoxlayın; əvvəlki nüsxələrə toxunulmayıb.</translation>
    </message>
    <message>
        <source>An original in the archive is not what was received ({file}), so the backup would not be whole and was not made. Verify the archive; earlier backups are untouched.</source>
        <translation>Arxivdəki orijinallardan biri qəbul edildiyi kimi deyil ({file}); nüsxə tam olmazdı və yaradılmadı. Arxivi yoxlayın; əvvəlki nüsxələrə toxunulmayıb.</translation>
    </message>
    <message>
        <source>“{path}” is not a backup of this program. Nothing was restored; choose a folder whose name ends in .archive-backup.</source>
        <translation>“{path}” bu proqramın ehtiyat nüsxəsi deyil. Heç nə bərpa edilmədi; adı .archive-backup ilə bitən qovluq seçin.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the program. Nothing was restored; restore it with the newer version.</source>
        <translation>“{path}” proqramın daha yeni versiyası ilə yaradılıb. Heç nə bərpa edilmədi; yeni versiya ilə bərpa edin.</translation>
    </message>
    <message>
        <source>The list of files of the backup “{path}” cannot be read. Nothing was restored; take another backup.</source>
        <translation>“{path}” ehtiyat nüsxəsinin fayl siyahısı oxunmur. Heç nə bərpa edilmədi; başqa nüsxə götürün.</translation>
    </message>
    <message>
        <source>A file is missing in the backup “{path}” ({file}). Nothing was restored; take another backup.</source>
        <translation>“{path}” ehtiyat nüsxəsində fayl çatmır ({file}). Heç nə bərpa edilmədi; başqa nüsxə götürün.</translation>
    </message>
    <message>
        <source>A file of the backup “{path}” has changed since it was made ({file}). It was not taken over; take another backup.</source>
        <translation>“{path}” ehtiyat nüsxəsinin faylı yaradılandan sonra dəyişib ({file}). Götürülmədi; başqa nüsxə götürün.</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind that its name says; it was read as what it is.</source>
        <translation>“{name}” adının dediyi növdə deyil; olduğu kimi oxundu.</translation>
    </message>
    <message>
        <source>“{name}” has tracked changes. The text was read as if they were accepted; compare it with the original.</source>
        <translation>“{name}” faylında izlənən dəyişikliklər var. Mətn onlar qəbul edilmiş kimi oxunub; orijinalla tutuşdurun.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is a guess: letters may be wrong. Compare the text with the original.</source>
        <translation>“{name}” faylının kodlaşdırması ehtimaldır: hərflər səhv ola bilər. Mətni orijinalla tutuşdurun.</translation>
    </message>
    <message>
        <source>Some bytes of “{name}” stand for no letter and show as “�”. Compare the text with the original.</source>
        <translation>“{name}” faylının bəzi baytları hərf deyil və “�” kimi göstərilir. Mətni orijinalla tutuşdurun.</translation>
    </message>
    <message>
        <source>Some bytes of the name under which “{name}” was packed stand for no letter and show as “�”. The file itself is whole.</source>
        <translation>“{name}” faylının qablaşdırıldığı adın bəzi baytları heç bir hərfi bildirmir və “�” kimi göstərilir. Faylın özü bütövdür.</translation>
    </message>
    <message>
        <source>“{name}” holds text that the page shows only when something on it is pressed. That text was left out. Open the original and see whether anything of it matters.</source>
        <translation>“{name}” faylında səhifənin yalnız nəsə basılanda göstərdiyi mətn var. Bu mətn götürülməyib. Orijinalı açın və orada vacib bir şeyin olub-olmadığına baxın.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” are damaged and could not be read. Compare the text with the original.</source>
        <translation>“{name}” faylının bəzi səhifələri zədələnib və oxunmadı. Mətni orijinalla tutuşdurun.</translation>
    </message>
    <message>
        <source>“{name}” is so long that values were looked for in its beginning only ({percent} % of the text). Type in what stands further on, or select it in the text.</source>
        <translation>“{name}” o qədər uzundur ki, dəyərlər yalnız əvvəlində axtarılıb (mətnin {percent} %-i). Sonra gələnləri özünüz yazın və ya mətndə seçin.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read, but nothing could be proposed out of it. Type the values in yourself.</source>
        <translation>“{name}” mətni oxundu, amma ondan heç nə təklif edilə bilmədi. Dəyərləri özünüz yazın.</translation>
    </message>
    <message>
        <source>The query is too long: only its first {limit} characters were searched.</source>
        <translation>Sorğu çox uzundur: yalnız ilk {limit} işarə axtarıldı.</translation>
    </message>
    <message>
        <source>The query has too many words: only the first {limit} were searched.</source>
        <translation>Sorğuda söz çoxdur: yalnız ilk {limit} axtarıldı.</translation>
    </message>
    <message>
        <source>There are brackets more than {limit} deep: what is inside the deepest was left out.</source>
        <translation>Mötərizələr {limit} səviyyədən dərindir: ən dərindəkilər nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>A bracket is missing its other half; it was taken as if it were there.</source>
        <translation>Mötərizənin cütü yoxdur; varmış kimi qəbul edildi.</translation>
    </message>
    <message>
        <source>A quotation mark is missing its other half; the phrase was taken to end with the query.</source>
        <translation>Dırnağın cütü yoxdur; ifadə sorğunun sonunadək götürüldü.</translation>
    </message>
    <message>
        <source>“{word}” has nothing to act upon and was left out.</source>
        <translation>“{word}” heç nəyə tətbiq oluna bilmir, nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>“{field}:” is followed by nothing and was left out.</source>
        <translation>“{field}:” sahəsindən sonra heç nə yoxdur, nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”; what follows it was searched as ordinary words. Fields are person, institution, council, place, topic, tag, note, kind, date, lang, instrument, number, type, access, ref, names and related.</source>
        <translation>“{field}:” sahəsi yoxdur; ondan sonrakılar adi sözlər kimi axtarıldı. Sahələr: şəxs, qurum, şura, yer, mövzu, teq, qeyd, növ, tarix, dil, sənəd, bənd, tip, giriş, istinad, adlar və qohum.</translation>
    </message>
    <message>
        <source>An asterisk needs at least {limit} letters before it, so “{word}*” was not searched as a beginning.</source>
        <translation>Ulduzdan əvvəl ən azı {limit} hərf lazımdır, ona görə “{word}*” sözün başlanğıcı kimi axtarılmadı.</translation>
    </message>
    <message>
        <source>At most {limit} letters may differ; so many were allowed.</source>
        <translation>Ən çoxu {limit} hərf fərqlənə bilər; o qədər də icazə verildi.</translation>
    </message>
    <message>
        <source>This would find too much and take too long. Add a word, or make words longer.</source>
        <translation>Bu, həddən çox tapar və çox vaxt aparar. Söz əlavə edin və ya sözləri uzadın.</translation>
    </message>
    <message>
        <source>The search index is being built, so nothing can be found yet. All records are safe; search again in a moment.</source>
        <translation>Axtarış indeksi hələ qurulur, ona görə hələlik heç nə tapılmır. Bütün qeydlər qorunur; bir azdan təkrar axtarın.</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Heç nə dəyişmədi. {why}</translation>
    </message>
    <message>
        <source>There is no such record in the archive. Go back and choose another one.</source>
        <translation>Arxivdə belə qeyd yoxdur. Geri qayıdıb başqasını seçin.</translation>
    </message>
    <message>
        <source>Somebody else is reading or changing the archive and was waited for in vain. Nothing was changed; repeat the last step in a while.</source>
        <translation>Başqası arxivi oxuyur və ya dəyişir, onu gözləmək nəticə vermədi. Heç nə dəyişmədi; sonuncu addımı bir az sonra təkrarlayın.</translation>
    </message>
    <message>
        <source>Reading the database took far too long and was stopped. Nothing was changed; verify the archive.</source>
        <translation>Məlumat bazasının oxunması çox uzun çəkdi və dayandırıldı. Heç nə dəyişmədi; arxivi yoxlayın.</translation>
    </message>
    <message>
        <source>The database that “{path}” should hold is damaged ({file}), so nothing was made of it. What there was is untouched; take an earlier backup.</source>
        <translation>“{path}” içində olmalı məlumat bazası zədələnib ({file}), ona görə heç nə yaradılmadı. Əvvəl olanlara toxunulmadı; daha əvvəlki nüsxəni götürün.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”; “{near}:” may be meant. What follows it was searched as ordinary words.</source>
        <translation>“{field}:” sahəsi yoxdur; bəlkə, “{near}:” nəzərdə tutulur. Ondan sonrakılar adi sözlər kimi axtarıldı.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{field}:”, so this part was left out. Its values are {known}.</source>
        <translation>“{value}” “{field}:” sahəsinə uyğun deyil, ona görə bu hissə nəzərə alınmadı. Mümkün dəyərlər: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{field}:”, so this part was left out; “{near}” may be meant.</source>
        <translation>“{value}” “{field}:” sahəsinə uyğun deyil, ona görə bu hissə nəzərə alınmadı; bəlkə, “{near}” nəzərdə tutulur.</translation>
    </message>
    <message>
        <source>“{value}” is no date, so it was left out. Write date:2021, date:2021-11, date:18.11.2021 or date:2020..2022.</source>
        <translation>“{value}” tarix deyil, ona görə nəzərə alınmadı. tarix:2021, tarix:2021-11, tarix:18.11.2021 və ya tarix:2020..2022 yazın.</translation>
    </message>
    <message>
        <source>There is no word in it that can be searched for, so everything was found.</source>
        <translation>Sorğuda axtarıla bilən söz yoxdur, ona görə hər şey tapıldı.</translation>
    </message>
    <message>
        <source>An asterisk stands for letters only at the end of a word, so “{word}” was searched without what stands after it; at the beginning of a word it was left out.</source>
        <translation>Ulduz işarəsi yalnız sözün sonunda hərfləri əvəz edir, ona görə “{word}” ondan sonrakı hissə olmadan axtarıldı; sözün əvvəlindəki işarə nəzərə alınmadı.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name or replace it.</source>
        <translation>“{name}” adlı saxlanmış axtarış artıq var. Başqa ad seçin və ya onu əvəz edin.</translation>
    </message>
    <message>
        <source>The search was not saved: it needs a name. Type one.</source>
        <translation>Axtarış saxlanmadı: ona ad lazımdır. Ad yazın.</translation>
    </message>
    <message>
        <source>The name is too long, so nothing was saved. Use at most {limit} characters.</source>
        <translation>Ad çox uzundur, heç nə saxlanmadı. Ən çoxu {limit} işarə yazın.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. `list ARCHIVE searches` names them all.</source>
        <translation>“{name}” adlı saxlanmış axtarış yoxdur. Hamısını `list ARCHIVE searches` göstərir.</translation>
    </message>
    <message>
        <source>What the saved search “{name}” asks cannot be read. Verify the archive, or delete the search and save it anew.</source>
        <translation>Saxlanmış “{name}” axtarışının sorğusu oxunmur. Arxivi yoxlayın və ya axtarışı silib yenidən saxlayın.</translation>
    </message>
    <message>
        <source>“{name}” is a part of the archive itself and was not taken in. Add files from elsewhere.</source>
        <translation>“{name}” arxivin öz hissəsidir və qəbul edilmədi. Faylları başqa yerdən əlavə edin.</translation>
    </message>
    <message>
        <source>“{path}” lies inside “{archive}”, where the files of an archive are kept. Nothing was written; choose another folder.</source>
        <translation>“{path}” arxivin faylları saxlanılan “{archive}” qovluğunun içindədir. Heç nə yazılmadı; başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({detail}). Whatever was there is untouched; choose another place.</source>
        <translation>“{path}” yazıla bilmədi ({detail}). Əvvəl orada olan dəyişməyib; başqa yer seçin.</translation>
    </message>
    <message>
        <source>This is more than an .xlsx file can hold, so “{path}” was not written. Narrow the search down, or write a .csv.</source>
        <translation>Bu, .xlsx faylının tutumundan çoxdur, ona görə “{path}” yazılmadı. Axtarışı dəqiqləşdirin və ya .csv seçin.</translation>
    </message>
    <message>
        <source>“{name}” holds no query. Write one on each line; lines that begin with # are comments.</source>
        <translation>“{name}” faylında sorğu yoxdur. Hər sətirdə bir sorğu yazın; # ilə başlayan sətirlər şərhdir.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more points than the program takes in ({pixels} of at most {limit}). Scan it at a lower resolution or cut it up.</source>
        <translation>“{name}” şəklində nöqtələr proqramın qəbul etdiyindən çoxdur ({pixels}; ən çoxu {limit}). Onu daha aşağı ayırdetmə ilə skan edin və ya hissələrə bölün.</translation>
    </message>
    <message>
        <source>Text of “{name}” was recognised from pictures (pages: {pages}; certainty of the letters: {percent} %). Compare it with the original.</source>
        <translation>“{name}” faylının mətni şəkillərdən tanınıb (səhifə: {pages}; hərflərdə əminlik: {percent} %). Onu orijinalı ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>Text of “{name}” was recognised from poor pictures (pages: {pages}; certainty of the letters: {percent} %), so letters are wrong and every value is doubtful. Compare it with the original.</source>
        <translation>“{name}” faylının mətni keyfiyyətsiz şəkillərdən tanınıb (səhifə: {pages}; hərflərdə əminlik: {percent} %): səhv hərflər var və hər dəyər şübhəlidir. Onu orijinalı ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” are pictures of text, so they are missing here. To have them recognised, install the program Tesseract with its data for Russian, Azerbaijani and English, and add the file again.</source>
        <translation>“{name}” faylının bəzi səhifələri mətn şəkilləridir, ona görə burada yoxdur. Onları tanımaq üçün Tesseract proqramını rus, Azərbaycan və ingilis dillərinin məlumatları ilə quraşdırın və faylı yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” was recognised without Tesseract’s data for some languages ({languages}). Install it and add the file again if the text is in one of them.</source>
        <translation>“{name}” Tesseract-ın bəzi dillər üzrə məlumatları ({languages}) olmadan tanınıb. Mətn bu dillərdən birindədirsə, həmin məlumatları quraşdırın və faylı yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” use a font that does not say which letters it shows, so their text is missing here. To have it recognised from the picture, install the program Tesseract with its data for Russian, Azerbaijani and English, and add the file again.</source>
        <translation>“{name}” faylının bəzi səhifələrində şrift hansı hərfləri göstərdiyini bildirmir, ona görə onların mətni burada yoxdur. Onu şəkildən tanımaq üçün Tesseract proqramını rus, Azərbaycan və ingilis dillərinin məlumatları ilə quraşdırın və faylı yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The Cyrillic letters of “{name}” were stored as Western ones and have been put right. Compare the text with the original.</source>
        <translation>“{name}” faylında kiril hərfləri qərb hərfləri kimi yazılmışdı və düzəldildi. Mətni orijinalı ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures and no text. To have their text recognised, install the program Tesseract with its data for Russian, Azerbaijani and English (packages tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-aze and tesseract-ocr-eng), and add the file again.</source>
        <translation>“{name}” faylında şəkillər var, mətn isə yoxdur. Onlardakı mətni tanımaq üçün Tesseract proqramını rus, Azərbaycan və ingilis dillərinin məlumatları ilə (tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-aze və tesseract-ocr-eng paketləri) quraşdırın və faylı yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside, and a part of its text may be missing. Compare the text with the original.</source>
        <translation>“{name}” daxildən zədələnib, mətnin bir hissəsi çatışmaya bilər. Mətni orijinalla tutuşdurun.</translation>
    </message>
    <message>
        <source>“{name}” came with attachments. They are no part of this text; in an archive each of them is a file of its own.</source>
        <translation>“{name}” məktubuna fayllar əlavə olunub. Onlar bu mətnə daxil deyil: arxivdə hər biri ayrıca fayldır.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind the program does not read. Save it as .docx, .odt, .rtf, .pdf, .html or .txt.</source>
        <translation>Proqram “{name}” kimi faylları oxumur. Onu .docx, .odt, .rtf, .pdf, .html və ya .txt formatında saxlayın.</translation>
    </message>
    <message>
        <source>“{name}” holds other files and no text of its own. Add it to an archive: each file in it is then taken in by itself.</source>
        <translation>“{name}” içində başqa fayllar var, öz mətni isə yoxdur. Onu arxivə əlavə edin: içindəki hər fayl ayrıca qəbul olunacaq.</translation>
    </message>
    <message>
        <source>“{name}” is packed in too many other files, so it was not opened. Unpack it and add what is in it.</source>
        <translation>“{name}” həddən artıq çox faylın içindədir, ona görə açılmadı. Onu arxivdən çıxarın və içindəkiləri əlavə edin.</translation>
    </message>
    <message>
        <source>There is no row in “{name}”. Choose another file, or another of its sheets.</source>
        <translation>“{name}” faylında heç bir sətir yoxdur. Başqa fayl və ya onun başqa vərəqini seçin.</translation>
    </message>
    <message>
        <source>“{name}” has more than is taken in at a time ({rows} rows, {columns} columns). Split it into several files.</source>
        <translation>“{name}” bir dəfəyə daxil ediləndən böyükdür ({rows} sətir, {columns} sütun). Onu bir neçə fayla bölün.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of the old kind (.xls) or protected by a password. Save it as .xlsx or .csv without a password, and choose that file.</source>
        <translation>“{name}” köhnə növlü (.xls) və ya parolla qorunan kitabdır. Onu parolsuz .xlsx və ya .csv kimi saxlayın və həmin faylı seçin.</translation>
    </message>
    <message>
        <source>“{name}” is a web page or an XML file, though it may be named like a spreadsheet. Open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.</source>
        <translation>“{name}” adı cədvələ oxşasa da, veb səhifə və ya XML faylıdır. Onu cədvəl proqramında açın, .xlsx və ya .csv kimi saxlayın və həmin faylı seçin.</translation>
    </message>
    <message>
        <source>In row {row} of “{name}” a quotation mark is opened and not closed, so that the row cannot be told from those below it. Nothing was taken in. Close the mark, or write it twice where it belongs to the text, and choose the file again.</source>
        <translation>“{name}” faylının {row} nömrəli sətrində dırnaq açılıb, lakin bağlanmayıb, ona görə sətri aşağıdakılardan ayırmaq olmur. Heç nə qəbul edilmədi. Dırnağı bağlayın və ya mətnə aiddirsə, onu iki dəfə yazın, sonra faylı yenidən seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet that the program reads. Save it as .xlsx or .csv.</source>
        <translation>“{name}” proqramın oxuya bildiyi cədvəl deyil. Onu .xlsx və ya .csv kimi saxlayın.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Nothing was taken in; look at the new dry run.</source>
        <translation>“{name}” oxunandan sonra dəyişib. Heç nə daxil edilmədi; onu arxivlə yenidən müqayisə edin.</translation>
    </message>
    <message>
        <source>Say which column holds the number of the session or its date: without it no row can be told from another.</source>
        <translation>İclasın nömrəsinin və ya tarixinin hansı sütunda olduğunu göstərin: bunsuz sətirləri bir-birindən ayırmaq olmur.</translation>
    </message>
    <message>
        <source>Say which column holds the text or the name: without it there is nothing to keep.</source>
        <translation>Mətnin və ya adın hansı sütunda olduğunu göstərin: bunsuz saxlanılacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>There is no mapping of columns “{name}”.</source>
        <translation>“{name}” adlı saxlanılmış sütunlar yoxdur.</translation>
    </message>
    <message>
        <source>The mapping was not saved: it needs a name. Type one.</source>
        <translation>Sütunlar saxlanılmadı: ad lazımdır. Onu yazın.</translation>
    </message>
    <message>
        <source>No import has the id “{id}”.</source>
        <translation>“{id}” nömrəli idxal yoxdur.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Bu idxal artıq geri alınıb.</translation>
    </message>
    <message>
        <source>There is nothing left to do of this import.</source>
        <translation>Bu idxalı davam etdirməyə ehtiyac yoxdur: o, daxil edilib və ya geri alınıb.</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>Geri alına bilən idxal yoxdur.</translation>
    </message>
    <message>
        <source>{column}: the spreadsheet&apos;s own error {value}</source>
        <extracomment>By the codes of ``db.model.table_import.RowNote``.</extracomment>
        <translation>{column}: cədvəlin öz xətası {value}</translation>
    </message>
    <message>
        <source>{column}: a formula whose value is not in the file; open it in a spreadsheet program, save it there and import it again</source>
        <translation>{column}: dəyəri faylda olmayan düstur; faylı cədvəl proqramında açın, orada yadda saxlayın və yenidən idxal edin</translation>
    </message>
    <message>
        <source>The row has more cells than there are titles; a text with the sign that parts cells must stand in quotation marks</source>
        <translation>Sətirdə başlıqlardan çox xana var; xanaları ayıran işarənin olduğu mətn dırnaqda yazılmalıdır</translation>
    </message>
    <message>
        <source>{column}: “{value}” stands in a column without a title and is in no field of the record</source>
        <translation>{column}: “{value}” başlıqsız sütundadır və qeydin heç bir sahəsinə düşmür</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date</source>
        <translation>{column}: “{value}” tarix deyil</translation>
    </message>
    <message>
        <source>{column}: in “{value}” day and month could be either way round</source>
        <translation>{column}: “{value}” yazısında hansının gün, hansının ay olduğu bilinmir</translation>
    </message>
    <message>
        <source>{column}: “{value}” ends before it begins</source>
        <translation>{column}: “{value}” — son başlanğıcdan əvvəldir</translation>
    </message>
    <message>
        <source>{column}: “{value}” is an end without a start</source>
        <translation>{column}: “{value}” — başlanğıcı olmayan son</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no number of a session</source>
        <translation>{column}: “{value}” iclas nömrəsi deyil</translation>
    </message>
    <message>
        <source>{column}: “{value}” is too long for a number</source>
        <translation>{column}: “{value}” nömrə üçün çox uzundur</translation>
    </message>
    <message>
        <source>{column}: in “{value}” name and office cannot be told apart</source>
        <translation>{column}: “{value}” yazısında adı vəzifədən ayırmaq olmur</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not one person&apos;s name</source>
        <translation>{column}: “{value}” bir şəxsin adı deyil</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Ad yoxdur</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Mətn yoxdur</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no kind of resolution</source>
        <translation>{column}: “{value}” qətnamə növü deyil</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no language of the archive</source>
        <translation>{column}: “{value}” arxivin dili deyil</translation>
    </message>
    <message>
        <source>No council is named; one for all rows can be given with the columns</source>
        <translation>Şura göstərilməyib; bütün sətirlər üçün birini sütunlarla birlikdə göstərmək olar</translation>
    </message>
    <message>
        <source>Several councils are called “{value}”</source>
        <translation>Bir neçə şura “{value}” adlanır</translation>
    </message>
    <message>
        <source>No council is called “{value}”</source>
        <translation>Arxivdə “{value}” adlı şura yoxdur</translation>
    </message>
    <message>
        <source>No council is called “{value}”; similar to “{known}”</source>
        <translation>Arxivdə “{value}” adlı şura yoxdur; “{known}” adına oxşayır</translation>
    </message>
    <message>
        <source>There is neither a number nor a date</source>
        <translation>Nə nömrə, nə də tarix var</translation>
    </message>
    <message>
        <source>There is no such session in the archive</source>
        <translation>Arxivdə belə iclas yoxdur</translation>
    </message>
    <message>
        <source>Several sessions fit</source>
        <translation>Bir neçə iclas uyğun gəlir</translation>
    </message>
    <message>
        <source>Several resolutions fit</source>
        <translation>Bir neçə qətnamə uyğun gəlir</translation>
    </message>
    <message>
        <source>The names are those of several people</source>
        <translation>Adlar müxtəlif şəxslərə aiddir</translation>
    </message>
    <message>
        <source>The session of that date has the number {known}</source>
        <translation>Bu tarixli iclasın nömrəsi {known}</translation>
    </message>
    <message>
        <source>The session of that number was held on {known}</source>
        <translation>Bu nömrəli iclasın tarixi — {known}</translation>
    </message>
    <message>
        <source>The same as row {row}</source>
        <translation>{row} nömrəli sətirlə eynidir</translation>
    </message>
    <message>
        <source>Has values that the record lacks ({count})</source>
        <translation>Qeyddə olmayan dəyərlər var ({count})</translation>
    </message>
    <message>
        <source>{field}: “{value}”; the archive has “{known}” and keeps it</source>
        <translation>{field}: “{value}”; arxivdə “{known}” var və o qalır</translation>
    </message>
    <message>
        <source>{field}: “{value}”; the archive has another one and keeps it</source>
        <translation>{field}: “{value}”; arxivdə başqası var və o qalır</translation>
    </message>
    <message>
        <source>“{value}” becomes new; similar to “{known}”</source>
        <translation>“{value}” — yeni qeyd; “{known}” yazılışına oxşayır</translation>
    </message>
    <message>
        <source>Several are called “{value}”; the oldest record is taken</source>
        <translation>Bir neçə qeyd “{value}” adlanır; ən köhnəsi götürülür</translation>
    </message>
    <message>
        <source>This event changed no record, so there is nothing to undo. Nothing was changed.</source>
        <translation>Bu hadisə heç bir qeydi dəyişməyib, ona görə geri alınacaq heç nə yoxdur. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: “{name}” was changed since. Nothing was changed; undo the later change first, or restore an earlier version on the record&apos;s history page.</source>
        <translation>Bunu artıq geri almaq olmur: “{name}” sonra dəyişib. Heç nə dəyişmədi; əvvəlcə sonrakı dəyişikliyi geri alın və ya qeydin tarixçə səhifəsində əvvəlki versiyanı bərpa edin.</translation>
    </message>
    <message>
        <source>That version of “{name}” names records that are not there any more, so it was not restored. Put them back from the recycle bin first.</source>
        <translation>“{name}” qeydinin həmin versiyası artıq olmayan qeydləri göstərir, ona görə bərpa edilmədi. Əvvəlcə onları səbətdən geri qaytarın.</translation>
    </message>
    <message>
        <source>“{moment}” is no moment. Type 2021-11-18, 2021-11, 2021 or, in UTC, 2021-11-18T09:30.</source>
        <translation>“{moment}” vaxt anı deyil. 2021-11-18, 2021-11, 2021 və ya UTC ilə 2021-11-18T09:30 yazın.</translation>
    </message>
    <message>
        <source>“{name}” was not moved: other records name it ({number}), the first of them “{by_name}”. Take it out of them, or merge it with another record.</source>
        <translation>“{name}” köçürülmədi: ona başqa qeydlər istinad edir ({number}), birincisi “{by_name}”. Onu oradan çıxarın və ya başqa qeydlə birləşdirin.</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you were editing it. Nothing was stored; what you typed is still in the form.</source>
        <translation>Siz bu qeydi redaktə edərkən başqası onu dəyişib. Heç nə saxlanılmayıb; yazdıqlarınız formada qalır.</translation>
    </message>
    <message>
        <source>Somebody else has changed some of these records meanwhile: {names}. Nothing was changed; choose the records again.</source>
        <translation>Bu vaxt ərzində başqası bu qeydlərdən bəzilərini dəyişib: {names}. Heç nə dəyişdirilmədi; qeydləri yenidən seçin.</translation>
    </message>
    <message>
        <source>Some of these records are not there any more: {names}. Nothing was changed; choose the records again.</source>
        <translation>Bu qeydlərdən bəziləri artıq yoxdur: {names}. Heç nə dəyişdirilmədi; qeydləri yenidən seçin.</translation>
    </message>
    <message>
        <source>“{value}” has no such field. Nothing was changed.</source>
        <translation>“{value}” qeydində belə sahə yoxdur. Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>“{value}” is not in the archive any more. Nothing was stored. Choose another one.</source>
        <translation>“{value}” artıq arxivdə yoxdur. Heç nə saxlanılmadı. Başqasını seçin.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a session. Type 1, 2, 3 and so on, or nothing.</source>
        <translation>“{value}” iclasın nömrəsi deyil. 1, 2, 3 və s. yazın və ya boş saxlayın.</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was changed; choose another one.</source>
        <translation>Bu, eyni qeyddir. Heç nə dəyişdirilməyib; başqasını seçin.</translation>
    </message>
    <message>
        <source>The second place for backups cannot be reached: “{path}”. Those in the archive&apos;s own folder go on; it is tried again by itself.</source>
        <translation>Ehtiyat nüsxələrin ikinci yeri əlçatan deyil: “{path}”. Arxivin öz qovluğundakı nüsxələr davam edir; cəhd avtomatik təkrarlanacaq.</translation>
    </message>
    <message>
        <source>Nothing was changed: the topic would stand under itself. Choose another broader topic.</source>
        <translation>Heç nə dəyişdirilmədi: mövzu öz-özünün altında olardı. Başqa üst mövzu seçin.</translation>
    </message>
    <message>
        <source>Nothing was changed: a text is longer than {limit} characters. Shorten it.</source>
        <translation>Heç nə dəyişdirilmədi: mətn {limit} işarədən uzundur. Onu qısaldın.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the topics is no longer there. Look at the topics again.</source>
        <translation>Heç nə dəyişdirilmədi: mövzulardan biri artıq yoxdur. Mövzulara yenidən baxın.</translation>
    </message>
    <message>
        <source>“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. Save it as Turtle, or without its document type.</source>
        <translation>“{name}” faylında sənəd tipi (DOCTYPE) var və o oxunmadı: belə fayllar zərər vura bilər. Onu Turtle kimi və ya sənəd tipi olmadan saxlayın.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} bytes and was not read. Split it.</source>
        <translation>“{name}” {limit} baytdan böyükdür və oxunmadı. Onu bölün.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({detail}). Choose another place.</source>
        <translation>“{name}” yazıla bilmədi ({detail}). Başqa yer seçin.</translation>
    </message>
    <message>
        <source>Topics are written as .ttl (Turtle) or .rdf (RDF/XML): name the file so.</source>
        <translation>Mövzular .ttl (Turtle) və ya .rdf (RDF/XML) kimi yazılır: faylı belə adlandırın.</translation>
    </message>
    <message>
        <source>becomes one with the topic of the archive that is called so</source>
        <extracomment>What a report says of a concept, by the values of ``db.model.topics.TopicMatter``.</extracomment>
        <translation>arxivdə belə adlanan mövzu ilə birləşəcək</translation>
    </message>
    <message>
        <source>becomes a new topic, though several are called so</source>
        <translation>yeni mövzu olacaq, baxmayaraq ki bir neçəsi belə adlanır</translation>
    </message>
    <message>
        <source>has no label and is left out</source>
        <translation>adı yoxdur, götürülmədi</translation>
    </message>
    <message>
        <source>has several broader concepts, of which one counts: {about}</source>
        <translation>bir neçə üst anlayışı var, onlardan biri nəzərə alındı: {about}</translation>
    </message>
    <message>
        <source>would stand under itself and has no broader topic now</source>
        <translation>öz-özünün altında olardı, ona görə üst mövzusu yoxdur</translation>
    </message>
    <message>
        <source>names a concept that is not in the file: {about}</source>
        <translation>faylda olmayan anlayışa istinad edir: {about}</translation>
    </message>
    <message>
        <source>has two preferred labels in one language; an alternative one is now: {about}</source>
        <translation>bir dildə iki əsas adı var; başqa ad sayıldı: {about}</translation>
    </message>
    <message>
        <source>“{value}” is taken already. Nothing was stored; choose another number.</source>
        <translation>“{value}” artıq tutulub. Heç nə saxlanılmadı; başqa nömrə göstərin.</translation>
    </message>
    <message>
        <source>A unit of this level has no place there. A fonds stands alone, any other unit below one of a higher level. Nothing was stored.</source>
        <translation>Bu səviyyəli vahidin yeri ora deyil. Fond ayrıca durur, hər başqa vahid isə daha yüksək səviyyəli vahidin daxilində olur. Heç nə saxlanılmadı.</translation>
    </message>
    <message>
        <source>The level of a unit never changes. Add another unit instead.</source>
        <translation>Vahidin səviyyəsi dəyişmir. Onun əvəzinə başqasını əlavə edin.</translation>
    </message>
    <message>
        <source>The pattern cannot be understood at “{value}”. It names the levels from the fonds down, for example {example}, and nothing may follow the last one.</source>
        <translation>Nümunə “{value}” yerində anlaşılmır. Orada səviyyələr fonddan aşağıya doğru göstərilir, məsələn {example}, və sonuncudan sonra heç nə gəlmir.</translation>
    </message>
    <message>
        <source>A term of years needs their number, from 1 to 999. Nothing was stored.</source>
        <translation>İllərlə müddət üçün onların sayı lazımdır, 1-dən 999-dək. Heç nə saxlanılmadı.</translation>
    </message>
    <message>
        <source>“{value}” is of another fonds. An act is made for one fonds at a time.</source>
        <translation>“{value}” başqa fonddandır. Akt bir fond üzrə tərtib edilir.</translation>
    </message>
    <message>
        <source>“{value}” names no single record of that kind. Nothing was changed.</source>
        <translation>“{value}” bu növdən konkret bir qeydi göstərmir. Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>There is no field “{value}” here.</source>
        <translation>Burada “{value}” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>“{value}” has no register of its own. Choose a series or a fonds.</source>
        <translation>“{value}” üçün ayrıca siyahı yoxdur. Siyahı və ya fond seçin.</translation>
    </message>
    <message>
        <source>Nothing was changed: a tag has at most {limit} characters. Write a note instead.</source>
        <translation>Heç nə dəyişdirilmədi: teqdə ən çoxu {limit} işarə ola bilər. Bunun əvəzinə haşiyə yazın.</translation>
    </message>
    <message>
        <source>Nothing was kept: a note has at most {limit} characters. Shorten it.</source>
        <translation>Heç nə saxlanmadı: haşiyədə ən çoxu {limit} işarə ola bilər. Onu qısaldın.</translation>
    </message>
    <message>
        <source>“{value}” is no script. Type its four letters by ISO 15924, such as Cyrl.</source>
        <translation>“{value}” yazı kodu deyil. ISO 15924 üzrə dörd hərf yazın, məsələn, Cyrl.</translation>
    </message>
    <message>
        <source>“{value}” is no status. A record is a draft or revised.</source>
        <translation>“{value}” status deyil. Qeyd ya qaralama, ya da yoxlanılmış olur.</translation>
    </message>
    <message>
        <source>“{value}” is no identifier of this kind: a sign is wrong or missing. Copy it again.</source>
        <translation>“{value}” bu növ identifikator deyil: hansısa işarə səhvdir və ya çatmır. Onu yenidən kopyalayın.</translation>
    </message>
    <message>
        <source>{value} is already the identifier of “{name}”. If both are one, merge the two records.</source>
        <translation>{value} artıq “{name}” qeydinin identifikatorudur. Hər ikisi eynidirsə, iki qeydi birləşdirin.</translation>
    </message>
    <message>
        <source>It is not said which office this was. Type it, or take the line out.</source>
        <translation>Hansı vəzifə olduğu göstərilməyib. Onu yazın və ya sətri çıxarın.</translation>
    </message>
    <message>
        <source>It is not said to whom this relation is. Type a name, or take the line out.</source>
        <translation>Əlaqənin kiminlə olduğu göstərilməyib. Ad yazın və ya sətri çıxarın.</translation>
    </message>
    <message>
        <source>A record cannot be related to itself. Choose another one.</source>
        <translation>Qeyd özü ilə əlaqəli ola bilməz. Başqasını seçin.</translation>
    </message>
    <message>
        <source>This kind of relation does not fit “{value}”. Choose another kind.</source>
        <translation>Bu növ əlaqə “{value}” üçün uyğun deyil. Başqa növ seçin.</translation>
    </message>
    <message>
        <source>“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. Save it without its document type.</source>
        <translation>“{name}” faylında sənəd tipi (DOCTYPE) var və o oxunmadı: belə fayllar zərər vura bilər. Onu sənəd tipi olmadan saxlayın.</translation>
    </message>
    <message>
        <source>becomes one with the record of the archive that bears the identifier {about}</source>
        <extracomment>What a report says of a record, by the values of ``db.model.authority_files.AuthorityMatter``.</extracomment>
        <translation>arxivin {about} identifikatorlu qeydi ilə birləşir</translation>
    </message>
    <message>
        <source>becomes one with the record of the archive that is called so</source>
        <translation>arxivin belə adlanan qeydi ilə birləşir</translation>
    </message>
    <message>
        <source>becomes a new record, though several are called so</source>
        <translation>bir neçəsi belə adlansa da, yeni qeyd olur</translation>
    </message>
    <message>
        <source>has no name and is left out</source>
        <translation>adı yoxdur və götürülmür</translation>
    </message>
    <message>
        <source>is a family and is left out</source>
        <translation>bu, ailədir və götürülmür</translation>
    </message>
    <message>
        <source>an identifier is another record&apos;s and is left out: {about}</source>
        <translation>identifikator başqa qeydindir, götürülmür: {about}</translation>
    </message>
    <message>
        <source>a date is left out: {about}</source>
        <translation>tarix götürülmür: {about}</translation>
    </message>
    <message>
        <source>names one that is neither in the file nor in the archive: {about}</source>
        <translation>nə faylda, nə də arxivdə olanı adlandırır: {about}</translation>
    </message>
    <message>
        <source>a relation that does not fit is left out: {about}</source>
        <translation>uyğun olmayan əlaqə götürülmür: {about}</translation>
    </message>
    <message>
        <source>would be a part of itself; the relation is left out: {about}</source>
        <translation>özünün tərkib hissəsi olardı; əlaqə götürülmür: {about}</translation>
    </message>
    <message>
        <source>a name was used in several spans, of which the last one is kept: {about}</source>
        <translation>ad bir neçə dövrdə işlənib, onlardan sonuncusu saxlanılıb: {about}</translation>
    </message>
    <message>
        <source>a text is too long and is left out: {about}</source>
        <translation>çox uzun mətn götürülmür: {about}</translation>
    </message>
    <message>
        <source>Only documents, resolutions, meetings and instruments can be cited. Choose one of these.</source>
        <translation>Yalnız sənədə, qətnaməyə, iclasa və ya istinad sənədinə istinad etmək olar. Onlardan birini seçin.</translation>
    </message>
    <message>
        <source>This record has no printed form. Print its meeting or its document.</source>
        <translation>Bu qeydin çap forması yoxdur. Onun iclasını və ya sənədini çap edin.</translation>
    </message>
    <message>
        <source>The meeting has no point “{value}”. Its points are on its page.</source>
        <translation>İclasda “{value}” bəndi yoxdur. Onun bəndləri öz səhifəsindədir.</translation>
    </message>
    <message>
        <source>The quotation is exact, sign for sign.</source>
        <translation>Sitat dəqiqdir, hərfi-hərfinə uyğundur.</translation>
    </message>
    <message>
        <source>The quotation is exact, but the record’s edition has changed since it was read.</source>
        <translation>Sitat dəqiqdir, lakin oxunandan sonra sənədin redaksiyası dəyişib.</translation>
    </message>
    <message>
        <source>The wording is exact; only white space, quotation marks or dashes are written otherwise.</source>
        <translation>Sözlər dəqiqdir; yalnız boşluqlar, dırnaqlar və ya tirelər başqa cür yazılıb.</translation>
    </message>
    <message>
        <source>The quotation differs from the record.</source>
        <translation>Sitat sənəddən fərqlənir.</translation>
    </message>
    <message>
        <source>The quotation is not where it was read, but stands in another document.</source>
        <translation>Sitat oxunduğu yerdə deyil, lakin başqa sənəddə var.</translation>
    </message>
    <message>
        <source>The quotation was not found in this archive.</source>
        <translation>Bu arxivdə belə sitat tapılmadı.</translation>
    </message>
    <message>
        <source>Nothing says where it was read: all documents were searched, and no edition compared.</source>
        <translation>Harada oxunduğu göstərilməyib: bütün sənədlərə baxıldı, redaksiyalar tutuşdurulmadı.</translation>
    </message>
    <message>
        <source>Its last line is damaged, so all documents were searched.</source>
        <translation>Son sətri zədələnib, ona görə bütün sənədlərə baxıldı.</translation>
    </message>
    <message>
        <source>It was copied from another archive.</source>
        <translation>O, başqa arxivdən kopyalanıb.</translation>
    </message>
    <message>
        <source>The document that it was read from is not among the records of this archive.</source>
        <translation>Onun oxunduğu sənəd bu arxivin qeydləri arasında yoxdur.</translation>
    </message>
    <message>
        <source>The document has another original by now.</source>
        <translation>Sənədin indi başqa orijinalı var.</translation>
    </message>
    <message>
        <source>The text of the document is another version by now.</source>
        <translation>Sənədin mətni indi başqa versiyadadır.</translation>
    </message>
    <message>
        <source>It stands at another place of the document than when it was read.</source>
        <translation>O, sənədin oxunduğu yerində deyil, başqa yerindədir.</translation>
    </message>
    <message>
        <source>It is exact in the text of that time; today’s text reads otherwise.</source>
        <translation>O, həmin vaxtın mətninə görə dəqiqdir; bugünkü mətn başqa cürdür.</translation>
    </message>
    <message>
        <source>These are not the words that were copied: they were changed afterwards.</source>
        <translation>Bunlar kopyalanmış sözlər deyil: sonradan dəyişdirilib.</translation>
    </message>
    <message>
        <source>There, white space, quotation marks or dashes are written otherwise.</source>
        <translation>Orada boşluqlar, dırnaqlar və ya tirelər başqa cür yazılıb.</translation>
    </message>
    <message>
        <source>A copy for readers: it is open for reading only, and what was closed or restricted when it was made is not in it.</source>
        <translation>Oxucular üçün nüsxə: yalnız oxumaq üçün açıqdır; yaradılanda bağlı və ya məhdud olanlar onda yoxdur.</translation>
    </message>
    <message>
        <source>This record is closed to readers until {until}.</source>
        <translation>Bu qeyd oxucular üçün {until} tarixinədək bağlıdır.</translation>
    </message>
    <message>
        <source>This record is closed to readers.</source>
        <translation>Bu qeyd oxucular üçün bağlıdır.</translation>
    </message>
    <message>
        <source>The text of the document has changed since the words were chosen. Choose them again; nothing was changed.</source>
        <translation>Sözlər seçiləndən sonra sənədin mətni dəyişib. Onları yenidən seçin; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>The day of act {number} is still to come: {until}. Nothing was erased. Correct the date of the act, or carry it out later.</source>
        <translation>{number} saylı aktın günü hələ gəlməyib: {until}. Heç nə silinmədi. Aktın tarixini düzəldin və ya onu sonra icra edin.</translation>
    </message>
    <message>
        <source>Act {number} cannot be carried out today: the term has not run out, or there is none, of {value}. Nothing was erased. Take these units out of the act.</source>
        <translation>{number} saylı akt bu gün icra edilə bilməz: saxlama müddəti bitməyib və ya müəyyən edilməyib. Vahidlər: {value}. Heç nə silinmədi. Onları aktdan çıxarın.</translation>
    </message>
    <message>
        <source>“{name}” is the original of a document that stays, and holds what is to be erased. Lay that document into a unit of the act as well, or take this one out. Nothing was erased.</source>
        <translation>“{name}” qalan sənədin orijinalıdır və silinəcək olanı ehtiva edir. O sənədi də aktın vahidinə qoyun və ya bunu çıxarın. Heç nə silinmədi.</translation>
    </message>
    <message>
        <source>What this needs was erased by act {act} and cannot come back. Nothing was changed.</source>
        <translation>Bunun üçün lazım olan {act} saylı aktla silinib və geri qayıda bilməz. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>“{name}” has no pages that can be shown here. Open the original in a program of its own.</source>
        <translation>“{name}” faylının burada göstərilə bilən səhifələri yoxdur. Orijinalı başqa proqramda açın.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, so its pages cannot be shown here. Open the original in a program of its own.</source>
        <translation>“{name}” parolla qorunur, ona görə səhifələrini burada göstərmək olmur. Orijinalı başqa proqramda açın.</translation>
    </message>
    <message>
        <source>This page of “{name}” cannot be drawn: the file seems to be damaged or breaks off. It was received so, and its text is untouched.</source>
        <translation>“{name}” faylının bu səhifəsini göstərmək olmur: fayl, görünür, zədəlidir və ya yarımçıqdır. O belə alınıb; mətninə toxunulmayıb.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be shown here. Open the original in a program of its own.</source>
        <translation>“{name}” burada göstərmək üçün çox böyükdür. Orijinalı başqa proqramda açın.</translation>
    </message>
    <message>
        <source>Drawing “{name}” took too much time or memory and was stopped. Nothing was harmed; open the original in a program of its own if you trust it.</source>
        <translation>“{name}” faylının göstərilməsi çox vaxt və ya yaddaş tələb etdi və dayandırıldı. Heç nəyə zərər dəymədi; fayla etibar edirsinizsə, orijinalı başqa proqramda açın.</translation>
    </message>
    <message>
        <source>The folder of the search index belongs to somebody else, so it is not used. All records are safe. Take that folder away, and the index is built anew.</source>
        <translation>Axtarış indeksinin qovluğu başqasınındır, ona görə istifadə edilmir. Bütün qeydlər qorunur. Həmin qovluğu götürün, indeks yenidən qurulacaq.</translation>
    </message>
    <message>
        <source>“{name}” is so long that only its beginning was read. The original is whole. Compare the text with it.</source>
        <translation>“{name}” o qədər uzundur ki, yalnız əvvəli oxundu. Orijinal bütövdür. Mətni onunla müqayisə edin.</translation>
    </message>
    <message>
        <source>The text of “{name}” could not be read whole. The original is whole. Compare the text with it.</source>
        <translation>“{name}” mətni tam oxunmadı. Orijinal bütövdür. Mətni onunla müqayisə edin.</translation>
    </message>
    <message>
        <source>The archive was made by an earlier version of the program and must be brought up to date first. That needs a folder that can be written to and that no other program has open. Copy the archive to a folder of your own and open it there.</source>
        <translation>Arxiv proqramın əvvəlki versiyası ilə yaradılıb və əvvəlcə yenilənməlidir. Bunun üçün qovluğa yazmaq mümkün olmalı və onu başqa proqram açıq saxlamamalıdır. Arxivi öz qovluğunuza kopyalayıb orada açın.</translation>
    </message>
    <message>
        <source>The name of a table ends in .xlsx or .csv, and “{path}” does not. Nothing was written. Give the name one of these endings.</source>
        <translation>Cədvəlin adı .xlsx və ya .csv ilə bitir, “{path}” isə belə deyil. Heç nə yazılmadı. Ada bu sonluqlardan birini verin.</translation>
    </message>
    <message>
        <source>“{name}” holds no words that can be read. If it is a scan, scan it more clearly; else add its text as a file of its own.</source>
        <translation>“{name}” faylında oxuna bilən söz yoxdur. Skandırsa, daha aydın skan edin; deyilsə, mətnini ayrıca fayl kimi əlavə edin.</translation>
    </message>
    <message>
        <source>Not all pictures of text in “{name}” were recognised ({done} of {pages} pages), so the text is incomplete. The original is whole. Compare the text with it.</source>
        <translation>“{name}” faylındakı mətn şəkillərinin hamısı tanınmadı (səhifələr: {done} / {pages}), ona görə mətn natamamdır. Orijinal bütövdür. Mətni onunla müqayisə edin.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Choose one of its sheets.</source>
        <translation>“{name}” faylında “{sheet}” vərəqi yoxdur. Onun vərəqlərindən birini seçin.</translation>
    </message>
    <message>
        <source>“{name}” has no row {row} that could hold the titles of its columns. Choose another row.</source>
        <translation>“{name}” faylında sütun başlıqları ola biləcək {row} nömrəli sətir yoxdur. Başqa sətir seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no mapping of columns that can be understood ({detail}). Choose the columns anew.</source>
        <translation>“{name}” başa düşülən sütun təsviri deyil ({detail}). Sütunları yenidən seçin.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone: its record was changed since. Nothing was changed. Edit the record instead.</source>
        <translation>“{name}” təsdiqini geri almaq olmaz: qeyd o vaxtdan dəyişib. Heç nə dəyişdirilmədi. Bunun əvəzinə qeydin özünü redaktə edin.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone: a later record refers to it. Nothing was changed. Change the later record first, or edit this one.</source>
        <translation>“{name}” təsdiqini geri almaq olmaz: sonrakı qeyd ona istinad edir. Heç nə dəyişdirilmədi. Əvvəlcə sonrakı qeydi dəyişin və ya bunun özünü redaktə edin.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone any more: that is possible until the archive is closed. Nothing was changed. Edit the record instead, or move it to the recycle bin.</source>
        <translation>“{name}” təsdiqini daha geri almaq olmaz: bu, arxiv bağlanana qədər mümkündür. Heç nə dəyişdirilmədi. Qeydin özünü redaktə edin və ya onu səbətə köçürün.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the file was handled again since. Nothing was changed. Edit the record instead.</source>
        <translation>Bunu artıq geri almaq olmur: fayl üzərində sonra yenidən işlənib. Heç nə dəyişmədi. Bunun əvəzinə qeydin özünü redaktə edin.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: another record refers to what it would take away, or a name that it would bring back is taken. Nothing was changed. Edit the record instead.</source>
        <translation>Bunu artıq geri almaq olmur: aradan qalxacaq qeydə başqası istinad edir və ya qayıdacaq ad artıq tutulub. Heç nə dəyişmədi. Bunun əvəzinə qeydin özünü redaktə edin.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: a later record refers to “{name}”. Nothing was changed. Edit the record instead.</source>
        <translation>Bunu artıq geri almaq olmur: “{name}” qeydinə sonrakı qeyd istinad edir. Heç nə dəyişmədi. Bunun əvəzinə qeydin özünü redaktə edin.</translation>
    </message>
    <message>
        <source>The archive held no record at that moment ({moment}), so nothing was made of it. Choose a later moment.</source>
        <translation>Həmin anda ({moment}) arxivdə heç bir qeyd yox idi, buna görə heç nə tərtib edilmədi. Daha sonrakı anı seçin.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Correct one of the dates.</source>
        <translation>Son gün birincidən əvvəldir. Tarixlərdən birini düzəldin.</translation>
    </message>
    <message>
        <source>“{value}” is no language of this archive: it knows ru, az and en.</source>
        <translation>“{value}” bu arxivin dili deyil: o, ru, az və en dillərini tanıyır.</translation>
    </message>
    <message>
        <source>A wording cannot be empty. Fill it in.</source>
        <translation>Mətn boş ola bilməz. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>There must be one name that is not an abbreviation. Add one.</source>
        <translation>Qısaltma olmayan ən azı bir ad lazımdır. Onu əlavə edin.</translation>
    </message>
    <message>
        <source>“{value}” is there twice. Remove one of them.</source>
        <translation>“{value}” iki dəfə göstərilib. Artıq olanı silin.</translation>
    </message>
    <message>
        <source>“{value}” is there twice in the same role. Remove one of them.</source>
        <translation>“{value}” eyni rolda iki dəfə göstərilib. Artıq olanı silin.</translation>
    </message>
    <message>
        <source>This is too long: it may have {limit} characters at the most. Shorten it.</source>
        <translation>Çox uzundur: ən çoxu {limit} işarə ola bilər. Mətni qısaldın.</translation>
    </message>
    <message>
        <source>If the two were one, “{name}” would be a part of itself, since one of them is a part of the other by way of a third one. Nothing was changed. Correct the relations first.</source>
        <translation>Bu iki qeyd birləşdirilsə, “{name}” özünün tərkib hissəsi olar: onlardan biri üçüncüsü vasitəsilə o birinin tərkibinə daxildir. Heç nə dəyişdirilmədi. Əvvəlcə əlaqələri düzəldin.</translation>
    </message>
    <message>
        <source>Only two records of one kind can be merged: two persons, two institutions and so on. Nothing was changed. Choose another one.</source>
        <translation>Yalnız eyni növdən iki qeyd birləşdirilə bilər: iki şəxs, iki təşkilat və s. Heç nə dəyişdirilməyib. Başqasını seçin.</translation>
    </message>
    <message>
        <source>Nothing was changed: a topic needs a label in at least one language. Fill it in.</source>
        <translation>Heç nə dəyişdirilmədi: mövzunun heç olmasa bir dildə adı olmalıdır. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>“{name}” is no SKOS that can be read (line {line}: {detail}). Save it again as Turtle or RDF/XML.</source>
        <translation>“{name}” SKOS kimi oxuna bilmədi (sətir {line}: {detail}). Onu Turtle və ya RDF/XML kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>There is no concept of SKOS in “{name}”. Choose a file that holds a thesaurus.</source>
        <translation>“{name}” faylında heç bir SKOS anlayışı yoxdur. Tezaurus olan fayl seçin.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({detail}). Check where the file is and choose it again.</source>
        <translation>“{name}” oxuna bilmədi ({detail}). Faylın yerini yoxlayıb onu yenidən seçin.</translation>
    </message>
    <message>
        <source>A number is missing. Nothing was stored. Fill it in.</source>
        <translation>Nömrə göstərilməyib. Heç nə saxlanılmadı. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>A number may have {limit} characters at the most. Shorten it.</source>
        <translation>Nömrədə ən çoxu {limit} işarə ola bilər. Mətni qısaldın.</translation>
    </message>
    <message>
        <source>A title is missing. Nothing was stored. Fill it in.</source>
        <translation>Başlıq göstərilməyib. Heç nə saxlanılmadı. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>The pattern of the fonds has no place for this level, so the unit would have no reference code. Nothing was stored. Add the level to the pattern in the form of the fonds.</source>
        <translation>Fondun şifr nümunəsində bu səviyyə üçün yer yoxdur və vahid şifrsiz qalardı. Heç nə saxlanılmadı. Səviyyəni fondun formasındakı nümunəyə əlavə edin.</translation>
    </message>
    <message>
        <source>The last date is before the first one. Correct one of the dates.</source>
        <translation>Son tarix başlanğıc tarixindən əvvəldir. Tarixlərdən birini düzəldin.</translation>
    </message>
    <message>
        <source>“{value}” is no number of sheets. Type digits only, or nothing.</source>
        <translation>“{value}” vərəqlərin sayı deyil. Yalnız rəqəmlər yazın və ya boş saxlayın.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Type digits only.</source>
        <translation>“{value}” tam ədəd deyil. Yalnız rəqəmlər yazın.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another accession already. Nothing was stored. Choose another file.</source>
        <translation>“{value}” artıq başqa daxilolmaya aiddir. Heç nə saxlanılmadı. Başqa fayl seçin.</translation>
    </message>
    <message>
        <source>An act lists at least one file. Select at least one.</source>
        <translation>Aktda ən azı bir iş olmalıdır. Ən azı birini seçin.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the act: its term has not run out on that day, or it has none. Nothing was stored. Leave it out of the act.</source>
        <translation>“{value}” akta daxil edilə bilməz: saxlama müddəti həmin günədək bitməyib və ya müəyyən edilməyib. Heç nə saxlanılmadı. Onu akta daxil etməyin.</translation>
    </message>
    <message>
        <source>“{value}” stands in act {act} already. Take it out of one of the two.</source>
        <translation>“{value}” artıq {act} saylı akta daxil edilib. Onu ikisindən birindən çıxarın.</translation>
    </message>
    <message>
        <source>This is still needed: records that lie in it or name it are there ({number}). Nothing was changed. Move these elsewhere first.</source>
        <translation>Bu hələ lazımdır: burada yerləşən və ya buna istinad edən qeydlər var ({number}). Heç nə dəyişdirilmədi. Əvvəlcə onları başqa yerə köçürün.</translation>
    </message>
    <message>
        <source>This is the archive as it was known at an earlier moment, so nothing can be changed here. Go back to the present to change something.</source>
        <translation>Bu, arxivin keçmiş andakı vəziyyətidir, ona görə burada heç nəyi dəyişmək olmaz. Nəyisə dəyişmək üçün indiki vəziyyətə qayıdın.</translation>
    </message>
    <message>
        <source>Nothing was changed: a tag needs a word. Fill it in.</source>
        <translation>Heç nə dəyişdirilmədi: teq boş ola bilməz. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>There is no tag “{tag}” any more. Choose another one from the list.</source>
        <translation>“{tag}” teqi artıq yoxdur. Siyahıdan başqasını seçin.</translation>
    </message>
    <message>
        <source>Nothing was kept: the note says nothing. Fill it in.</source>
        <translation>Heç nə saxlanmadı: haşiyə boşdur. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>Nothing was kept: the words that the note is on do not stand there, or not only once. Select the words in the text again.</source>
        <translation>Heç nə saxlanmadı: haşiyənin aid olduğu sözlər orada yoxdur və ya bir dəfədən çox rast gəlinir. Sözləri mətndə yenidən seçin.</translation>
    </message>
    <message>
        <source>“{value}” would be a part of itself. Nothing was changed. Choose another one.</source>
        <translation>“{value}” özünün tərkib hissəsi olardı. Heç nə dəyişdirilmədi. Başqasını seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no XML that can be read ({detail}). Export it again as EAC-CPF from where it came.</source>
        <translation>“{name}” oxuna bilən XML deyil ({detail}). Onu götürüldüyü yerdən EAC-CPF kimi yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>There is no authority record of EAC-CPF 2010 in “{name}”. Choose a file that another program exported as EAC-CPF.</source>
        <translation>“{name}” faylında heç bir EAC-CPF 2010 avtoritet qeydi yoxdur. Başqa proqramın EAC-CPF kimi ixrac etdiyi faylı seçin.</translation>
    </message>
    <message>
        <source>Only units of description, sessions, documents and points can be restricted. Nothing was changed. Choose one of these.</source>
        <translation>Yalnız təsvir vahidləri, iclaslar, sənədlər və bəndlər məhdudlaşdırıla bilər. Heç nə dəyişmədi. Bunlardan birini seçin.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>“{value}” tarix deyil. 18.11.2021, 18 noyabr 2021, 2021-11 və ya 2021 yazın.</translation>
    </message>
    <message>
        <source>A ground may have {limit} characters at the most. Nothing was changed. Shorten it.</source>
        <translation>Əsasda ən çoxu {limit} işarə ola bilər. Heç nə dəyişmədi. Mətni qısaldın.</translation>
    </message>
    <message>
        <source>A place to black out is not in this text. Nothing was changed. Open the document again and mark the place anew.</source>
        <translation>Örtüləcək yer bu mətndə yoxdur. Heç nə dəyişmədi. Sənədi yenidən açın və yeri təzədən işarələyin.</translation>
    </message>
    <message>
        <source>Act {number} is not approved: it needs its date and who approved it. Nothing was erased. Enter both in the act first.</source>
        <translation>{number} saylı akt təsdiqlənməyib: tarixi və kimin təsdiqlədiyi lazımdır. Heç nə silinmədi. Əvvəlcə hər ikisini akta yazın.</translation>
    </message>
    <message>
        <source>That is not the number of the act. Nothing was erased. Type the number as it stands on the act.</source>
        <translation>Bu, aktın nömrəsi deyil. Heç nə silinmədi. Nömrəni aktda yazıldığı kimi daxil edin.</translation>
    </message>
    <message>
        <source>Carrying out an act needs a reason. Nothing was erased. Fill it in.</source>
        <translation>Aktın icrası üçün səbəb lazımdır. Heç nə silinmədi. Bu sahəni doldurun.</translation>
    </message>
    <message>
        <source>Act {number} was carried out already. Nothing was erased. The journal says what it did.</source>
        <translation>{number} saylı akt artıq icra olunub. Heç nə silinmədi. Nə edildiyi jurnalda görünür.</translation>
    </message>
    <message>
        <source>These records have no such column ({field}). Choose another one.</source>
        <translation>Bu qeydlərdə belə sütun yoxdur ({field}). Başqasını seçin.</translation>
    </message>
    <message>
        <source>The times in the log run back at event {number}: a clock was wrong. Nothing is lost; times that cannot be true are not believed when the archive is shown as it was.</source>
        <extracomment>By the kinds of ``VerifyReport.remarks``.</extracomment>
        <translation>Jurnaldakı vaxt {number} nömrəli hadisədə geriyə gedir: saat səhv olub. Heç nə itməyib; arxiv keçmiş halında göstəriləndə doğru ola bilməyən vaxta inanılmır.</translation>
    </message>
    <message>
        <source>The backup “{id}” is of this archive and knows what was done after the log here ends: another copy of the archive made it, or this archive before an older state of it was brought back. If neither is so, the end of the log was lost.</source>
        <translation>“{id}” ehtiyat nüsxəsi bu arxivindir və buradakı jurnal bitəndən sonra nə edildiyini bilir: onu arxivin başqa nüsxəsi və ya köhnə vəziyyəti qaytarılmazdan əvvəl bu arxiv yaradıb. Heç biri deyilsə, jurnalın sonu itirilib.</translation>
    </message>
    <message>
        <source>The backup “{id}” knows of work that the log of this archive does not hold: another copy of the archive made it, or this archive when it lay elsewhere. If there is no such copy, part of the log was lost.</source>
        <translation>“{id}” ehtiyat nüsxəsi bu arxivin jurnalında olmayan işdən xəbərdardır: onu arxivin başqa nüsxəsi, ya da başqa yerdə olarkən bu arxivin özü yaradıb. Belə nüsxə yoxdursa, jurnalın bir hissəsi itib.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>əməliyyata icazə verilmir</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>belə fayl və ya qovluq yoxdur</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>oxuma və ya yazma xətası</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>icazə yoxdur</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>qurğu məşğuldur</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>belə fayl artıq var</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>belə qurğu yoxdur</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>bu, qovluq deyil</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>bu, qovluqdur</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>yolverilməz qiymət</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>həddindən çox fayl açıqdır</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fayl həddindən böyükdür</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>diskdə yer qalmayıb</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>daşıyıcı yalnız oxumaq üçündür</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>faylın adı həddindən uzundur</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>qovluq boş deyil</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>keçidlər dövrə vurur</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>bağlantı vaxtında cavab vermədi</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>şəbəkədəki kompüter cavab vermir</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>şəbəkədəki kompüterə yol yoxdur</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>şəbəkə qovluğu ilə bağlantı yoxdur</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>şəbəkədəki fayl dəyişdirilib və ya itib</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskdə ayrılmış yer dolub</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>diskdə oxuma və ya yazma xətası</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>verilənlər bazası və ya disk doludur</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>verilənlər bazasının faylı açılmır</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>verilənlər bazası yalnız oxumaq üçündür</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>verilənlər bazasının faylı zədələnib</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>verilənlər bazası məşğuldur</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>fayl verilənlər bazası deyil</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Record made</source>
        <translation>Qeyd yaradıldı</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Qeyd dəyişdirildi</translation>
    </message>
    <message>
        <source>Record confirmed after import</source>
        <translation>Qeyd qəbuldan sonra təsdiqləndi</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Mətn əlavə edildi</translation>
    </message>
    <message>
        <source>Text in another language added</source>
        <translation>Başqa dildə mətn əlavə edildi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Qəbul edildi</translation>
    </message>
    <message>
        <source>Read again: the text that was missing was added</source>
        <translation>Yenidən oxundu: çatışmayan mətn əlavə edildi</translation>
    </message>
    <message>
        <source>Put back into the inbox</source>
        <translation>Daxil olanlara qaytarıldı</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Ehtiyat nüsxədən bərpa edildi</translation>
    </message>
    <message>
        <source>Another original of a document added</source>
        <translation>Sənədin daha bir orijinalı əlavə edildi</translation>
    </message>
    <message>
        <source>Chosen among values that differ</source>
        <translation>Fərqlənən dəyərlərdən seçildi</translation>
    </message>
    <message>
        <source>Taken in from a spreadsheet</source>
        <translation>Cədvəldən daxil edilib</translation>
    </message>
    <message>
        <source>Import of a spreadsheet undone</source>
        <translation>Cədvəlin idxalı geri alınıb</translation>
    </message>
    <message>
        <source>Archive made</source>
        <translation>Arxiv yaradıldı</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>Qeyd redaktə edildi</translation>
    </message>
    <message>
        <source>Several records edited</source>
        <translation>Bir neçə qeyd dəyişdirildi</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>Əvvəlki versiya bərpa edildi</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Səbətə köçürüldü</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>İki qeyd birləşdirildi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Confirmation undone</source>
        <translation>Təsdiq geri alındı</translation>
    </message>
    <message>
        <source>Files taken out of a file</source>
        <translation>Fayldan fayllar çıxarıldı</translation>
    </message>
    <message>
        <source>Taking files out of a file begun</source>
        <translation>Faylların çıxarılmasına başlanıb</translation>
    </message>
    <message>
        <source>All files taken out of a file</source>
        <translation>Bütün fayllar çıxarılıb</translation>
    </message>
    <message>
        <source>Made of what was known at a moment</source>
        <translation>Həmin anda məlum olanlardan tərtib edilib</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kənara qoyulub</translation>
    </message>
    <message>
        <source>Import of a spreadsheet begun</source>
        <translation>Cədvəlin idxalı başladı</translation>
    </message>
    <message>
        <source>Import of a spreadsheet finished</source>
        <translation>Cədvəlin idxalı başa çatdı</translation>
    </message>
    <message>
        <source>Import of a spreadsheet being undone</source>
        <translation>Cədvəlin idxalı geri alınır</translation>
    </message>
    <message>
        <source>Columns of a spreadsheet kept</source>
        <translation>Cədvəlin sütunları saxlanıldı</translation>
    </message>
    <message>
        <source>Columns of a spreadsheet forgotten</source>
        <translation>Cədvəlin sütunları unuduldu</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Axtarış saxlanıldı</translation>
    </message>
    <message>
        <source>Saved search replaced</source>
        <translation>Saxlanmış axtarış əvəz edildi</translation>
    </message>
    <message>
        <source>Saved search renamed</source>
        <translation>Saxlanmış axtarışın adı dəyişdi</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>Saxlanmış axtarış silindi</translation>
    </message>
    <message>
        <source>Saved search brought back</source>
        <translation>Saxlanmış axtarış qaytarıldı</translation>
    </message>
    <message>
        <source>Saved searches put in another order</source>
        <translation>Saxlanmış axtarışların sırası dəyişdi</translation>
    </message>
    <message>
        <source>Records written down more fully</source>
        <translation>Qeydlər daha dolğun saxlanıldı</translation>
    </message>
    <message>
        <source>Backup proved by restoring it</source>
        <translation>Ehtiyat nüsxə bərpa ilə sınandı</translation>
    </message>
    <message>
        <source>Originals checked</source>
        <translation>Orijinallar yoxlanıldı</translation>
    </message>
    <message>
        <source>Original found damaged</source>
        <translation>Orijinalın zədəli olduğu aşkarlandı</translation>
    </message>
    <message>
        <source>Good copy of an original taken</source>
        <translation>Orijinalın düzgün nüsxəsi götürüldü</translation>
    </message>
    <message>
        <source>Archive verified in full</source>
        <translation>Arxiv tam yoxlanıldı</translation>
    </message>
    <message>
        <source>Topic made</source>
        <translation>Mövzu yaradıldı</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>Mövzu dəyişdirildi</translation>
    </message>
    <message>
        <source>A topic was moved to the recycle bin</source>
        <translation>Mövzu səbətə köçürüldü</translation>
    </message>
    <message>
        <source>Topics given or taken away</source>
        <translation>Qeydin mövzuları dəyişdirildi</translation>
    </message>
    <message>
        <source>Taken in from a thesaurus</source>
        <translation>Tezaurusdan götürüldü</translation>
    </message>
    <message>
        <source>Import of a spreadsheet done again</source>
        <translation>Cədvəlin idxalı yenidən edilib</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Teqlər dəyişdirildi</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Teqin adı dəyişdirildi</translation>
    </message>
    <message>
        <source>Two tags merged</source>
        <translation>İki teq birləşdirildi</translation>
    </message>
    <message>
        <source>Tag removed from all records</source>
        <translation>Teq bütün qeydlərdən götürüldü</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Haşiyə yazıldı</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Haşiyə dəyişdirildi</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Haşiyə silindi</translation>
    </message>
    <message>
        <source>Authority records taken in from a file</source>
        <translation>Avtoritet qeydləri fayldan götürüldü</translation>
    </message>
    <message>
        <source>Added to the archival description</source>
        <translation>Arxiv təsvirinə əlavə edildi</translation>
    </message>
    <message>
        <source>Laid into a unit of description</source>
        <translation>Təsvir vahidinə qoyuldu</translation>
    </message>
    <message>
        <source>Access for readers changed</source>
        <translation>Oxucular üçün istifadə rejimi dəyişdirildi</translation>
    </message>
    <message>
        <source>Words blacked out for readers</source>
        <translation>Sözlər oxuculardan örtüldü</translation>
    </message>
    <message>
        <source>Erased by an act of disposal</source>
        <translation>Aktla silindi</translation>
    </message>
    <message>
        <source>Files of an act of disposal erased</source>
        <translation>Aktın faylları silindi</translation>
    </message>
    <message>
        <source>Published as a copy for readers</source>
        <translation>Oxucular üçün nüsxə kimi nəşr olundu</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Yenidən edildi</translation>
    </message>
    <message>
        <source>content erased by act {number}</source>
        <translation>məzmun {number} saylı aktla silinib</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>Other paragraphs</source>
        <translation>Digər abzaslar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Haşiyələr</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Şuralar</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Gözləyən fayllar</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Üst mövzu</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>İclasın nömrəsi</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Bəndin nömrəsi</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Sənədin növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Nə axtarılır</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>İstinad sənədləri</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Further originals</source>
        <translation>Digər orijinallar</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Əlaqəli mövzular</translation>
    </message>
    <message>
        <source>Note on the topic</source>
        <translation>Mövzuya dair qeyd</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>İndeks</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>İştirakçı</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Haşiyə</translation>
    </message>
    <message>
        <source>Dates of existence</source>
        <translation>Mövcudluq tarixləri</translation>
    </message>
    <message>
        <source>Source and use of the name</source>
        <translation>Adın mənbəyi və işlənməsi</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Offices by the archivist</source>
        <translation>Arxivin məlumatına görə vəzifələr</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Oxucular üçün istifadə rejimi</translation>
    </message>
    <message>
        <source>Restricted until</source>
        <translation>Bu tarixədək məhdud</translation>
    </message>
    <message>
        <source>Ground of the restriction</source>
        <translation>Məhdudiyyətin əsası</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Örtülmüş sözlər</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Sessions</source>
        <translation>İclasdır</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamədir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxsdir</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>istifadə olunmur</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>İclasın nömrəsi</translation>
    </message>
    <message>
        <source>Date or first day</source>
        <translation>Tarix və ya ilk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Theme in Russian</source>
        <translation>Mövzu rusca</translation>
    </message>
    <message>
        <source>Theme in Azerbaijani</source>
        <translation>Mövzu azərbaycanca</translation>
    </message>
    <message>
        <source>Theme in English</source>
        <translation>Mövzu ingiliscə</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Təşkilatçılar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Bəndin nömrəsi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Mətn rusca</translation>
    </message>
    <message>
        <source>Text in Azerbaijani</source>
        <translation>Mətn azərbaycanca</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Mətn ingiliscə</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Ad rusca</translation>
    </message>
    <message>
        <source>Name in Azerbaijani</source>
        <translation>Ad azərbaycanca</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ad ingiliscə</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Fields of records that are called otherwise than columns.</extracomment>
        <translation>yeni</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>tamamlanacaq</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>artıq var</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>daxil edilmir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>iclaslar</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>qətnamələr</translation>
    </message>
    <message>
        <source>councils</source>
        <translation>şuralar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>şəxslər</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>təşkilatlar</translation>
    </message>
    <message>
        <source>places</source>
        <translation>yerlər</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nə yazılıb</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>İradlar</translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation>{name}, sətir {row}</translation>
    </message>
    <message>
        <source>{name}, rows {row}</source>
        <translation>{name}, sətirlər {row}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>o vaxtdan dəyişib</translation>
    </message>
    <message>
        <source>used by others</source>
        <translation>başqa qeydlərə lazımdır</translation>
    </message>
</context>
<context>
    <name>index</name>
    <message>
        <source>The index is being built</source>
        <translation>Axtarış indeksi qurulur</translation>
    </message>
    <message>
        <source>The index is being built: {done} of {total}</source>
        <translation>Axtarış indeksi qurulur: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Assessment</source>
        <extracomment>Between two chips.</extracomment>
        <translation>Qiymətləndirmə</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Mövqe</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tövsiyə</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Təşəkkür</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>open an archive first</source>
        <translation>əvvəlcə arxivi açın</translation>
    </message>
    <message>
        <source>the archive has no records yet</source>
        <translation>arxivdə hələ qeyd yoxdur</translation>
    </message>
    <message>
        <source>the archive is shown as it was</source>
        <translation>arxiv əvvəlki halında göstərilir</translation>
    </message>
    <message>
        <source>the archive is open for reading only</source>
        <translation>arxiv yalnız oxumaq üçün açılıb</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>heç nə geri alınmayıb</translation>
    </message>
    <message>
        <source>only where a picture is drawn</source>
        <translation>yalnız diaqramın göstərildiyi yerdə</translation>
    </message>
    <message>
        <source>only in the inbox</source>
        <translation>yalnız daxil olanlarda</translation>
    </message>
    <message>
        <source>only where records are shown</source>
        <translation>yalnız qeydlər göstərilən yerdə</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>burada mümkün deyil</translation>
    </message>
    <message>
        <source>visited</source>
        <extracomment>The palette does not offer itself. How the names of the actions begin that lead to pages. So many of each are shown while nothing is typed.</extracomment>
        <translation>bu yaxınlarda</translation>
    </message>
    <message>
        <source>Search the texts for “{words}”</source>
        <translation>Mətnlərdə “{words}” axtar</translation>
    </message>
    <message>
        <source>{record}: history</source>
        <translation>{record}: tarixçə</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Timeline</source>
        <extracomment>``(width, share)`` of the table&apos;s first column, and of the others.</extracomment>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Meetings of each council by year</source>
        <translation>Şuraların iclasları illər üzrə</translation>
    </message>
    <message>
        <source>On a year&apos;s line: held in that year or before.</source>
        <translation>İlin xəttində: həmin il və ya əvvəl.</translation>
    </message>
    <message>
        <source>Outlined: only the year is known.</source>
        <translation>Konturla: yalnız ili məlumdur.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Resolutions by year and kind</source>
        <translation>Qətnamələr il və növ üzrə</translation>
    </message>
    <message>
        <source>Who met whom</source>
        <translation>Kim kiminlə</translation>
    </message>
    <message>
        <source>Who met whom at meetings</source>
        <translation>İclaslarda kim kiminlə görüşüb</translation>
    </message>
    <message>
        <source>Discs are people, squares institutions.</source>
        <translation>Dairələr şəxslər, kvadratlar təşkilatlardır.</translation>
    </message>
    <message>
        <source>The {nodes} of {all_nodes} with the most meetings, {ties} of their {all_ties} ties.</source>
        <translation>Ən çox iclası olan {nodes} ({all_nodes} içindən) və onların {all_ties} əlaqəsindən {ties} göstərilib.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Topics over the years</source>
        <translation>Mövzular illər üzrə</translation>
    </message>
    <message>
        <source>Records under narrower topics count; the highest bar is {count}.</source>
        <translation>Alt mövzuların qeydləri də sayılır; ən hündür sütun {count}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Places where councils met</source>
        <translation>Şuraların toplandığı yerlər</translation>
    </message>
    <message>
        <source>A figure is the number of meetings.</source>
        <translation>Rəqəm iclasların sayıdır.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Növsüz</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>İl: {year}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>The meeting whose page a menu offers. What it was made of: one of the same would be drawn the same.</extracomment>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <extracomment>So many degrees are shown at least, and so many are left around the places. What is shown where no place is known: the lands between the Black Sea and the Pamirs. A scale, and what of the plane is shown where that is all of it.</extracomment>
        <translation>Xəritədə yoxdur</translation>
    </message>
    <message>
        <source>No council</source>
        <extracomment>A column without a year, where a mark stands before the first of them. How much of its year was over at a session, by item; 0 for what is of no year.</extracomment>
        <translation>Şurasız</translation>
    </message>
    <message>
        <source>session {number}: no record</source>
        <translation>iclas {number}: qeyd yoxdur</translation>
    </message>
    <message>
        <source>sessions {number}: no record</source>
        <translation>iclaslar {number}: qeyd yoxdur</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>iclas {number}</translation>
    </message>
    <message>
        <source>session without a number</source>
        <translation>nömrəsiz iclas</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>var</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>qeyd yoxdur</translation>
    </message>
    <message>
        <source>{year} or before</source>
        <translation>{year} və ya əvvəl</translation>
    </message>
    <message>
        <source>{year} or after</source>
        <translation>{year} və ya sonra</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>Degrees of longitude are shortened as they are at this latitude.</extracomment>
        <translation>xəritədə yoxdur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Qətnamələr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Xəritədə</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>{one} and {other}: {count} together</source>
        <translation>{one} və {other}: birlikdə {count}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kiminlə</translation>
    </message>
    <message>
        <source>Shift with Up and Down goes through the ties</source>
        <extracomment>More nodes than this are drawn smaller. Ties are drawn in so many strengths. Where a whole name has no room, the beginning of it may have. How much of the ties is covered under a name. A scale, and what of the plane lies at the left edge of the viewport. The ends of ties by strength.</extracomment>
        <translation>Shift ilə yuxarı və aşağı oxlar əlaqələri gəzir</translation>
    </message>
    <message>
        <source>plus and minus enlarge and reduce, 0 shows all</source>
        <extracomment>How far Ctrl and an arrow move, in pixels. Milliseconds after the last move in which all is drawn finely again. Room around what is shown; at the right for labels, too. The size of the whole in a file. The room of a page while it is printed. While the plane moves, what takes time is drawn roughly.</extracomment>
        <translation>plyus və minus böyüdür və kiçildir, 0 hamısını göstərir</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <extracomment>What a language calls itself: the same in every interface language.</extracomment>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>About</source>
        <translation>Cədvəl haqqında</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Sorğular</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Bənd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Uyğunluq dərəcəsi</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>Niyə tapıldı</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Qeydin ID-si</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>Arxivin ID-si</translation>
    </message>
    <message>
        <source>Whole text in Russian</source>
        <translation>Rusca tam mətn</translation>
    </message>
    <message>
        <source>Whole text in Azerbaijani</source>
        <translation>Azərbaycanca tam mətn</translation>
    </message>
    <message>
        <source>Whole text in English</source>
        <translation>İngiliscə tam mətn</translation>
    </message>
    <message>
        <source>Whole text in another language</source>
        <translation>Başqa dildə tam mətn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılıb</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>İclaslar</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>İlk tarix</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Best hit: title</source>
        <translation>Ən uyğun: başlıq</translation>
    </message>
    <message>
        <source>Best hit: date</source>
        <translation>Ən uyğun: tarix</translation>
    </message>
    <message>
        <source>Best hit: point</source>
        <translation>Ən uyğun: bənd</translation>
    </message>
    <message>
        <source>Best hit: text</source>
        <translation>Ən uyğun: mətn</translation>
    </message>
    <message>
        <source>Best hit: record ID</source>
        <translation>Ən uyğun: qeydin ID-si</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bildiriş</translation>
    </message>
    <message>
        <source>Within the results of</source>
        <translation>Bu sorğunun nəticələri içində</translation>
    </message>
    <message>
        <source>Similar to the record</source>
        <translation>Bu qeydə oxşar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrlər</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>İstisna edilib</translation>
    </message>
    <message>
        <source>Only of the type</source>
        <translation>Yalnız bu tip</translation>
    </message>
    <message>
        <source>Other spellings of names</source>
        <translation>Adların digər yazılışları</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Üstün tutulan dil</translation>
    </message>
    <message>
        <source>Meetings among them</source>
        <translation>Onlardan iclaslar</translation>
    </message>
    <message>
        <source>Rows in this table</source>
        <translation>Bu cədvəldəki sətirlər</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Yaradılma vaxtı</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Qətnamə</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Abzas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rus</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azərbaycan</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ingilis</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>uyğunluğa görə</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>by meeting and point</source>
        <translation>iclaslar və bəndlər üzrə</translation>
    </message>
    <message>
        <source>by council, newest first</source>
        <translation>şuralar üzrə, əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>… [{count} more characters were cut off here]</source>
        <translation>… [burada {count} işarə kəsilib]</translation>
    </message>
    <message>
        <source>{rows} ({count} are missing: no room in such a file, or gone meanwhile)</source>
        <translation>{rows} ({count} çatışmır: belə fayla sığmadı və ya bu arada silindi)</translation>
    </message>
    <message>
        <source>There is a name on this line, but no query.</source>
        <translation>Bu sətirdə ad var, sorğu isə yoxdur.</translation>
    </message>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Bəlkə: {query}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teqlər</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Teq</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Haşiyə</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>İstinad sənədi</translation>
    </message>
    <message>
        <source>Left out: readers may not see them</source>
        <translation>Daxil edilməyib: oxuculara verilmir</translation>
    </message>
    <message>
        <source>Waiting file</source>
        <translation>Gözləyən fayl</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Taking back</source>
        <extracomment>Work of these lanes changes archives. What takes back and is not settled yet, by the numbers of the jobs; what it made. The archive whose steps these are, and the steps of the one before.</extracomment>
        <translation>Geri alınır</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>Open in a new window</source>
        <extracomment>``follow(apart)``: goes there, or has it opened in a new window.</extracomment>
        <translation>Yeni pəncərədə aç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>All resolutions</source>
        <extracomment>So many places are listed; the others are further than anybody remembers.</extracomment>
        <translation>Bütün qətnamələr</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Qeyd</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>By the topic: {topic}</source>
        <translation>Mövzu üzrə: {topic}</translation>
    </message>
    <message>
        <source>In the theme of the session</source>
        <translation>İclasın mövzusunda</translation>
    </message>
    <message>
        <source>In the office of a participant</source>
        <translation>İştirakçının vəzifəsində</translation>
    </message>
    <message>
        <source>By the name: {name}</source>
        <translation>Ad üzrə: {name}</translation>
    </message>
    <message>
        <source>Another spelling: {name}</source>
        <translation>Başqa yazılış: {name}</translation>
    </message>
    <message>
        <source>In a note on the record</source>
        <translation>Qeydə yazılmış haşiyədə</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>without a date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>İstinad edir</translation>
    </message>
    <message>
        <source>Reaffirms</source>
        <translation>Təsdiqləyir</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişdirir</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Davam etdirir</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>Məlumat verir</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Davam etdirilib</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Məlumat verilib</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>çıxış edən</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>sədr</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>iştirakçı</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>məruzəçi</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>təşkilatçı</translation>
    </message>
    <message>
        <source>what the meeting was held under</source>
        <translation>iclasın hüquqi əsası</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Kommünike</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Gündəlik</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Press note</source>
        <translation>Press-reliz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>tam ad</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>qısaltma</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>digər yazılış</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Şura</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>İclas</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Qətnamə</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>İstinad sənədi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>unnumbered point</source>
        <translation>nömrəsiz bənd</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>bənd {number}</translation>
    </message>
    <message>
        <source>points {numbers}</source>
        <translation>bəndlər: {numbers}</translation>
    </message>
    <message>
        <source>{ordinal} session, {point}</source>
        <translation>{ordinal} iclas, {point}</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Saxlanmış axtarış</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versiya {number}</translation>
    </message>
    <message>
        <source>Unit of description</source>
        <translation>Təsvir vahidi</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Daxilolma</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Saxlama müddəti</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Məhv edilmək üçün ayrılma aktı</translation>
    </message>
</context>
</TS>
