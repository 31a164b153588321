<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hamısını saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hamısına bə&amp;li</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hamısına x&amp;eyr</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nəzərə alma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>İlkin dəyərləri bərpa et</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yenidən et</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Keçidin ünvanını kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yenidən et</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İrəli get</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuxarı qovluq</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuxarı qovluğa keç</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Siyahı görünüşünə keç</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Təfərrüatlı</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Təfərrüatlı görünüşə keç</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yan panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerlər və əlfəcinlər</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faylların növü:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Qovluq tap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Belə saxla</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faylın &amp;adı:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;axla</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Göstər </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Son yerlər</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli faylları göstər</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Yeni &amp;qovluq</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adını &amp;dəyiş</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 artıq var.
Onu əvəz etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl tapılmadı.
Faylın adını yoxlayın.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Qovluq tapılmadı.
Qovluğun adını yoxlayın.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>'%1' silinsin?</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Yer:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Faylların &amp;növü:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Qovluqlar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Qovluğu silmək mümkün olmadı.</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yazmadan qorunub.
Yenə də silinsin?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompüter</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Təfərrüatları göstər...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Təfərrüatları gizlət...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Bura sürüşdür</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Sol kənar</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sağ kənar</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Səhifə sola</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Səhifə yuxarı</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Səhifə sağa</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Səhifə aşağı</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuxarı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı sürüşdür</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 düzgün yazılmayıb. Səhifələri və aralıqları «,» ilə ayırın, aralıqları «-» ilə göstərin; aralıqlar kəsişməməlidir.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Seçimlər &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Seçimlər &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ç&amp;ap et</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Cüt səhifələr</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tək səhifələr</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Aşağıdan yuxarı, soldan sağa</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Aşağıdan yuxarı, sağdan sola</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Soldan sağa, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Soldan sağa, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Sağdan sola, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Sağdan sola, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuxarıdan aşağı, soldan sağa</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuxarıdan aşağı, sağdan sola</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>İkitərəfli çap ayarlarında ziddiyyət</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>İkitərəfli çapın ayarları bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Səhifələr səhv göstərilib</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Yerli fayl</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Fayla çap ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Fayla çap (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF faylı yazmaq</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 qovluqdur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 faylına yazmaq olmur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 artıq var.
Üzərinə yazılsın?</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>“Vərəqdə səhifələr” və “Səhifə dəsti” birlikdə işləmir.
Onlardan birini söndürün.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Yeri:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Çıxış &amp;faylı:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Xassələr</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Növ:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>İlkin baxış</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Nüsxələrlə yığ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rəngli</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rəng rejimi</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nüsxələr:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Cari səhifə</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>İkitərəfli çap</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>İkitərəfli çap</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Boz çalarlar</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Uzun kənardan cildləmə</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Qısa kənardan cildləmə</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Söndürülüb</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Çıxış ayarları</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçimlər</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seçilən</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hamısını çap et</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Çap aralığı</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tərs sıra</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Səhifələri və ya aralıqları vergüllə ayıraraq göstərin. Aralıq defislə ayrılan iki ədəddir. Məsələn, 3,5-7,9 yazılanda 3, 5, 6, 7 və 9-cu səhifələr çap olunur.</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Səhifə &amp;dəsti:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Əlavə seçimlərdə ziddiyyət</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tapşırığın seçimləri</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Səhifə ayarlarında ziddiyyət</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printerin xassələri</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Səhifə ayarları bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Bəzi əlavə seçimlər bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Bəzi seçimlər bir-birinə ziddir. Onları düzəldin.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Sisero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Xüsusi</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Dido (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hündürlük:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Düym (in)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kənarlar</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Albom</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Kitab</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Səhifənin düzümü</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Səhifələrin sırası:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Vərəqdə səhifə:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Səhifə ölçüsü:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Kağızın mənbəyi:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tərs albom</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tərs kitab</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>aşağı kənar</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>sol kənar</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>sağ kənar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuxarı kənar</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Əlavə səhifələr</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tapşırıq</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Tapşırığın idarəsi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Dərhal çap et</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Gündüz (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Gecə (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>İkinci növbə (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Üçüncü növbə (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Həftə sonu (şənbə və bazar)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Müəyyən vaxt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Məhdud</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tam məxfi</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Başlanğıc:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Son:</translation>
    </message>
    <message>
        <source>Priority:</source>
        <translation>Üstünlük:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Vaxtı təyin olunmuş çap:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Hesab məlumatı:</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 faylı</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola çək</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa çək</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Artır</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>A&amp;zalt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Siyahını aç</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Bu nədir?</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>İcazə yoxdur</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Həddən artıq fayl açıqdır</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Belə fayl və ya qovluq yoxdur</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Diskdə yer qalmayıb</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Mövcud %1 faylına yazmaq olmur</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Bu ad qovluğun adıdır</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Yazma proqram tərəfindən dayandırıldı</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Hədəf həmin faylın özüdür.</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Mənbə fayl yoxdur.</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Hədəf fayl artıq var</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Adını dəyişərkən xəta: %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 faylından bərpa etmək mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 oxumaq üçün açılmadı</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Yazmaq üçün açılmadı: %1</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Əməliyyatı işə salır</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Dəyəri artırır</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Dəyəri azaldır</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menyunu göstər</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menyunu göstərir</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokusu qoy</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Fokusu qoyur</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Vəziyyəti dəyişir</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sola çək</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sola çəkir</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa çək</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sağa çəkir</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuxarı çək</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yuxarı çəkir</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Aşağı çək</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Aşağı çəkir</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Bir səhifə geri qayıdır</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Növbəti səhifəyə keçir</translation>
    </message>
</context>
</TS>
