<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {number}, with Qt {qt}</source>
        <extracomment>Name, licence: what stands in the bundle beside the program itself (MIT).</extracomment>
        <translation>Версия {number}, Qt {qt}</translation>
    </message>
    <message>
        <source>Keeps the records of expert councils: what they resolved, who was there, what they cited. Everything stays on this computer.</source>
        <translation>Хранит документы экспертных советов: что решили, кто участвовал, на что ссылались. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Licences of the program and of what it carries</source>
        <translation>Лицензии программы и её составных частей</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Access for readers</source>
        <translation>Доступ для читателей</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>It ends by itself; its last day is</source>
        <translation>Снимается автоматически; последний день</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограничен</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>for example: personal data, 75 years</source>
        <translation>например: персональные данные, 75 лет</translation>
    </message>
    <message>
        <source>Why it is changed now (for the history)</source>
        <translation>Почему меняется сейчас (для истории)</translation>
    </message>
    <message>
        <source>Readers see all of it, unless its session or its unit is restricted.</source>
        <translation>Читатели видят всё, если не закрыты заседание или единица описания.</translation>
    </message>
    <message>
        <source>Readers see its head: title, dates, place. The text and the original are kept from them, and those of all that lies in it.</source>
        <translation>Читатели видят заглавие: название, даты, место. Текст и оригинал — нет, как и у всего, что внутри.</translation>
    </message>
    <message>
        <source>Readers see nothing of it, nor of all that lies in it. Its session&apos;s own description stays open if only a document is closed.</source>
        <translation>Читатели не видят ничего, в том числе того, что внутри. Если закрыт только документ, описание его заседания остаётся открытым.</translation>
    </message>
    <message>
        <source>Readers see only its number and its kind.</source>
        <translation>Читатели видят только его номер и вид.</translation>
    </message>
    <message>
        <source>Readers see nothing of it.</source>
        <translation>Читатели ничего о нём не увидят.</translation>
    </message>
    <message>
        <source>Its wording is black in its documents; readers get that text in place of the originals.</source>
        <translation>В документах его формулировка закрыта чёрным; читатели получают такой текст вместо оригиналов.</translation>
    </message>
    <message>
        <source>Where it stands is not known in {names}: readers get neither text nor original.</source>
        <translation>Где он стоит, неизвестно: {names}. Читатели не получают там ни текста, ни оригинала.</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>as it is in each</source>
        <extracomment>The choice that says nothing, and the one that takes away what is said.</extracomment>
        <translation>в каждой как есть</translation>
    </message>
    <message>
        <source>nothing of their own</source>
        <translation>ничего своего</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Доступ для читателей</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>last day; empty: without end</source>
        <translation>последний день; пусто — без срока</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>ground, for example: personal data, 75 years</source>
        <translation>основание, например: персональные данные, 75 лет</translation>
    </message>
</context>
<context>
    <name>AccessWork</name>
    <message>
        <source>The access to “{name}” was changed</source>
        <extracomment>Pages of which a place names a record.</extracomment>
        <translation>Доступ к записи «{name}» изменён</translation>
    </message>
    <message>
        <source>Changing the access</source>
        <translation>Изменение доступа</translation>
    </message>
    <message>
        <source>Publish a copy</source>
        <translation>Издать копию</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>{name} for readers</source>
        <translation>{name} для читателей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) published</source>
        <translation>
            <numerusform>Издана %Ln запись</numerusform>
            <numerusform>Изданы %Ln записи</numerusform>
            <numerusform>Издано %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed left out</source>
        <translation>
            <numerusform>%Ln закрытая опущена</numerusform>
            <numerusform>%Ln закрытые опущены</numerusform>
            <numerusform>%Ln закрытых опущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restricted, heads only</source>
        <translation>
            <numerusform>%Ln ограниченная, только заглавие</numerusform>
            <numerusform>%Ln ограниченные, только заглавия</numerusform>
            <numerusform>%Ln ограниченных, только заглавия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) redacted</source>
        <translation>
            <numerusform>%Ln документ с купюрами</numerusform>
            <numerusform>%Ln документа с купюрами</numerusform>
            <numerusform>%Ln документов с купюрами</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Publishing a copy</source>
        <translation>Издание копии</translation>
    </message>
    <message>
        <source>Readers do not see what you were at.</source>
        <translation>То, что вы смотрели, читатели не видят.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Новый архив…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>Открыть &amp;пример архива</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>&amp;Verify the archive…</source>
        <translation>Про&amp;верить архив…</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>Перестроить поисковый &amp;индекс</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>&amp;Закрыть архив</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with a c&amp;itation</source>
        <translation>Копировать со &amp;ссылкой</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Свернуть навигацию</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>Open the &amp;original</source>
        <translation>Открыть &amp;оригинал</translation>
    </message>
    <message>
        <source>Go to its &amp;meeting</source>
        <translation>Перейти к &amp;заседанию</translation>
    </message>
    <message>
        <source>Next &amp;language of the document</source>
        <translation>Следующий &amp;язык документа</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Следующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Предыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Очистить поиск</translation>
    </message>
    <message>
        <source>Other &amp;spellings of names</source>
        <translation>Другие &amp;написания имён</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Заседания</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>&amp;Резолюции</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Лица</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>&amp;Организации</translation>
    </message>
    <message>
        <source>I&amp;nstruments</source>
        <translation>&amp;Упомянутые документы</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Входящие</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Council Archive</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Clear the search &amp;history</source>
        <translation>Очистить &amp;историю поиска</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Как &amp;искать</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>С&amp;охранённые поиски</translation>
    </message>
    <message>
        <source>Copy &amp;results</source>
        <translation>Копировать &amp;результаты</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Экспорт результатов…</translation>
    </message>
    <message>
        <source>&amp;Batch of queries…</source>
        <translation>&amp;Пакет запросов…</translation>
    </message>
    <message>
        <source>Search &amp;within these results</source>
        <translation>Искать &amp;в найденном</translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation>Найти &amp;похожие</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold all meetings</source>
        <translation>Св&amp;ернуть или развернуть все заседания</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>Найти в этом &amp;документе</translation>
    </message>
    <message>
        <source>Search the archive for the &amp;selection</source>
        <translation>Искать выделенное в &amp;архиве</translation>
    </message>
    <message>
        <source>&amp;What the sources disagree on…</source>
        <translation>&amp;В чём расходятся источники…</translation>
    </message>
    <message>
        <source>Import a s&amp;preadsheet…</source>
        <translation>Импорт &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Повтор&amp;ить</translation>
    </message>
    <message>
        <source>&amp;Confirm the record</source>
        <translation>&amp;Подтвердить запись</translation>
    </message>
    <message>
        <source>Confirm &amp;all that are certain…</source>
        <translation>Подтвердить &amp;все надёжные…</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>&amp;Убрать из входящих</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>С&amp;ледующий файл</translation>
    </message>
    <message>
        <source>P&amp;revious file</source>
        <translation>П&amp;редыдущий файл</translation>
    </message>
    <message>
        <source>&amp;Which files are shown…</source>
        <translation>&amp;Какие файлы показаны…</translation>
    </message>
    <message>
        <source>Read incomplete files a&amp;gain</source>
        <translation>Прочитать &amp;заново неполные файлы</translation>
    </message>
    <message>
        <source>What became o&amp;f the files…</source>
        <translation>Что стало с ф&amp;айлами…</translation>
    </message>
    <message>
        <source>Next &amp;doubtful value</source>
        <translation>Следующее &amp;сомнительное значение</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful value</source>
        <translation>Предыдущее со&amp;мнительное значение</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>К &amp;тексту</translation>
    </message>
    <message>
        <source>Take the &amp;selection</source>
        <translation>В&amp;зять выделенное</translation>
    </message>
    <message>
        <source>Ta&amp;ke the selection as…</source>
        <translation>Вз&amp;ять выделенное как…</translation>
    </message>
    <message>
        <source>W&amp;hom the name means…</source>
        <translation>Ко&amp;го означает имя…</translation>
    </message>
    <message>
        <source>Side by side with the archi&amp;ve…</source>
        <translation>Р&amp;ядом с текстом архива…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>&amp;Move down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Split the point at the caret</source>
        <translation>Разделить пункт по курсору</translation>
    </message>
    <message>
        <source>&amp;Join with the next point</source>
        <translation>О&amp;бъединить со следующим пунктом</translation>
    </message>
    <message>
        <source>R&amp;emove from the record</source>
        <translation>У&amp;далить из записи</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;История записи</translation>
    </message>
    <message>
        <source>Move to the &amp;recycle bin…</source>
        <translation>Переместить в &amp;корзину…</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Recycle &amp;bin</source>
        <translation>&amp;Корзина</translation>
    </message>
    <message>
        <source>&amp;Edit the record…</source>
        <translation>&amp;Править запись…</translation>
    </message>
    <message>
        <source>E&amp;dit the document…</source>
        <translation>Править &amp;документ…</translation>
    </message>
    <message>
        <source>Merge with &amp;another…</source>
        <translation>О&amp;бъединить с другой…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>Archive &amp;health</source>
        <translation>Состояние &amp;архива</translation>
    </message>
    <message>
        <source>&amp;Topics of the record…</source>
        <translation>&amp;Темы записи…</translation>
    </message>
    <message>
        <source>Import &amp;topics (SKOS)…</source>
        <translation>Импорт &amp;тем (SKOS)…</translation>
    </message>
    <message>
        <source>Export to&amp;pics (SKOS)…</source>
        <translation>Экспорт т&amp;ем (SKOS)…</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;Print a register…</source>
        <translation>&amp;Напечатать реестр или опись…</translation>
    </message>
    <message>
        <source>Archival &amp;description</source>
        <translation>&amp;Архивное описание</translation>
    </message>
    <message>
        <source>&amp;As it was known on…</source>
        <translation>&amp;Архив на дату…</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the record…</source>
        <translation>Те&amp;ги записи…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Написать за&amp;метку…</translation>
    </message>
    <message>
        <source>All ta&amp;gs…</source>
        <translation>Все те&amp;ги…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Обз&amp;оры</translation>
    </message>
    <message>
        <source>Save the pict&amp;ure…</source>
        <translation>Сохранить кар&amp;тинку…</translation>
    </message>
    <message>
        <source>Ci&amp;te as…</source>
        <translation>О&amp;формить ссылку…</translation>
    </message>
    <message>
        <source>Copy as e&amp;vidence</source>
        <translation>Копировать как доказательство с контрольной с&amp;уммой</translation>
    </message>
    <message>
        <source>Verify a &amp;quotation…</source>
        <translation>&amp;Проверить цитату…</translation>
    </message>
    <message>
        <source>Print this pa&amp;ge…</source>
        <translation>Напечатать эту &amp;страницу…</translation>
    </message>
    <message>
        <source>A&amp;ccess for readers…</source>
        <translation>&amp;Доступ для читателей…</translation>
    </message>
    <message>
        <source>Make a redaction cop&amp;y…</source>
        <translation>Сделать копию с &amp;купюрами…</translation>
    </message>
    <message>
        <source>Publish a cop&amp;y…</source>
        <translation>Издать коп&amp;ию…</translation>
    </message>
    <message>
        <source>&amp;Reader&apos;s view</source>
        <translation>&amp;Вид для читателя</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Палитра ко&amp;манд…</translation>
    </message>
    <message>
        <source>Edit the c&amp;hosen records…</source>
        <translation>Изменить &amp;выбранные записи…</translation>
    </message>
    <message>
        <source>Ori&amp;ginal beside the text</source>
        <translation>&amp;Оригинал рядом с текстом</translation>
    </message>
    <message>
        <source>Languages side &amp;by side</source>
        <translation>Языки &amp;рядом</translation>
    </message>
    <message>
        <source>Compare &amp;editions of the text…</source>
        <translation>Сравнить р&amp;едакции текста…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое &amp;окно</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Стол&amp;бцы…</translation>
    </message>
    <message>
        <source>&amp;Work under way</source>
        <translation>Что в&amp;ыполняется</translation>
    </message>
</context>
<context>
    <name>AlignedPage</name>
    <message>
        <source>This text has no such point</source>
        <translation>В этом тексте такого пункта нет</translation>
    </message>
    <message>
        <source>Stands elsewhere in this text</source>
        <translation>В этом тексте стоит в другом месте</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить теги…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Заметка: {text}</translation>
    </message>
    <message>
        <source>Place not found: these words are no longer in the text.</source>
        <translation>Место не найдено: этих слов больше нет в тексте.</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>изменена {moment}</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>AnnotationWork</name>
    <message numerus="yes">
        <source>Tags of %Ln record(s) changed</source>
        <translation>
            <numerusform>Изменены теги %Ln записи</numerusform>
            <numerusform>Изменены теги %Ln записей</numerusform>
            <numerusform>Изменены теги %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken off</source>
        <translation>Тег «{tag}» снят</translation>
    </message>
    <message>
        <source>The tag “{tag}” is “{to}” now</source>
        <translation>Тег «{tag}» теперь «{to}»</translation>
    </message>
    <message>
        <source>The tag “{tag}” was removed from all records</source>
        <translation>Тег «{tag}» снят со всех записей</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>The note was kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>What was typed was not kept as a note</source>
        <translation>Введённое не сохранено как заметка</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Заметка удалена</translation>
    </message>
</context>
<context>
    <name>ArchiveDoor</name>
    <message>
        <source>Opening</source>
        <extracomment>An archive could not be opened: the folder and the exception. The program ends: what else is open is to be closed with the archive.</extracomment>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстанавливается</translation>
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation>Создаётся пример архива</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Leaving out what is closed</source>
        <translation>Закрытое опускается</translation>
    </message>
</context>
<context>
    <name>AsKnownDialog</name>
    <message>
        <source>As it was known on…</source>
        <translation>Архив на дату</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The archive as it was after that event is opened in a window of its own, for reading. The archive itself is not touched.</source>
        <translation>Архив, каким он был после этого события, откроется для чтения в отдельном окне. Сам архив не затрагивается.</translation>
    </message>
    <message>
        <source>The archive as it was at the end of that day is opened in a window of its own, for reading: its records, names and log as they were then. The archive itself is not touched.</source>
        <translation>Архив, каким он был к концу этого дня, откроется для чтения в отдельном окне: записи, имена и журнал — такими, какими были тогда. Сам архив не затрагивается.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>The archive was begun on {day}; before that nothing was known.</source>
        <translation>Архив начат {day}; до этого в нём ничего не было.</translation>
    </message>
    <message>
        <source>The archive of that moment is being put together…</source>
        <translation>Собирается архив на тот момент…</translation>
    </message>
    <message>
        <source>The archive held no record at that moment yet.</source>
        <translation>В тот момент в архиве ещё не было ни одной записи.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Куда положить резервную копию</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>The search index was built anew.</source>
        <translation>Поисковый индекс построен заново.</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Построение поискового индекса</translation>
    </message>
    <message>
        <source>The backup was written and verified: {path}</source>
        <translation>Резервная копия записана и проверена: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %Ln part(s) checked, nothing is missing or altered.</source>
        <translation>
            <numerusform>Проверена %Ln часть: ничего не пропало и не изменено.</numerusform>
            <numerusform>Проверено %Ln части: ничего не пропало и не изменено.</numerusform>
            <numerusform>Проверено %Ln частей: ничего не пропало и не изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>Найдена %Ln неполадка.</numerusform>
            <numerusform>Найдено %Ln неполадки.</numerusform>
            <numerusform>Найдено %Ln неполадок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates of existence</source>
        <translation>Даты существования</translation>
    </message>
    <message>
        <source>Dates of life</source>
        <translation>Даты жизни</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Сведения о записи</translation>
    </message>
    <message>
        <source>Who changed what and when is kept by the program: see the record&apos;s history.</source>
        <translation>Кто, что и когда изменил, хранит сама программа: см. историю записи.</translation>
    </message>
</context>
<context>
    <name>AuthorityLists</name>
    <message>
        <source>Offices</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Добавить должность</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Добавить идентификатор</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Упоминается в</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <extracomment>Rows of a long list that are shown at once, and those that &quot;more&quot; brings. What is said of a name stands under its words, beside the badge of its language.</extracomment>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Offices in time</source>
        <translation>Должности во времени</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Сведения о записи</translation>
    </message>
    <message>
        <source>Make one record of this and another of the same</source>
        <translation>Сделать одну запись из этой и другой о том же</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Править запись</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Made</source>
        <extracomment>So many are listed, the newest ones.</extracomment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s)</source>
        <translation>
            <numerusform>ещё %Ln более старая</numerusform>
            <numerusform>ещё %Ln более старые</numerusform>
            <numerusform>ещё %Ln более старых</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Что внутри…</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Проверить делом</translation>
    </message>
    <message>
        <source>Restores it into a scratch folder, verifies it, removes it</source>
        <translation>Восстанавливает её во временную папку, проверяет целиком и убирает</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>второе место</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>регулярная</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln оригинал</numerusform>
            <numerusform>%Ln оригинала</numerusform>
            <numerusform>%Ln оригиналов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlaceChoice</name>
    <message>
        <source>Second place for backups of this archive</source>
        <translation>Второе место для резервных копий этого архива</translation>
    </message>
    <message>
        <source>Backups are made by themselves: every half hour when something changed, and before closing. They lie in the archive&apos;s own folder, and here too: choose another disk.</source>
        <translation>Копии создаются сами: каждые полчаса, если что-то изменилось, и перед закрытием. Они лежат в папке архива и ещё здесь: выберите другой диск.</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Второго места нет</translation>
    </message>
    <message>
        <source>Where to keep backups too</source>
        <translation>Где ещё хранить резервные копии</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>not verified yet</source>
        <translation>ещё не проверена</translation>
    </message>
    <message>
        <source>proved by restoring it</source>
        <translation>проверена восстановлением</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>The file has {found} instead of {size}.</source>
        <translation>В файле {found} вместо {size}.</translation>
    </message>
    <message>
        <source>The disk does not give the file ({why}).</source>
        <translation>Диск не отдаёт файл ({why}).</translation>
    </message>
    <message>
        <source>The file has the right size, and other bytes than were received.</source>
        <translation>Размер файла верный, но байты не те, что были приняты.</translation>
    </message>
</context>
<context>
    <name>BatchQueriesDialog</name>
    <message>
        <source>Batch of queries</source>
        <extracomment>Lines that are shown of a file; hits of a query that are offered to be listed.</extracomment>
        <translation>Пакет запросов</translation>
    </message>
    <message>
        <source>No file was chosen yet</source>
        <translation>Файл пока не выбран</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Also list the hits of each query, at most</source>
        <translation>Перечислить и найденное по каждому запросу, не более</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>показаны первые {count}</translation>
    </message>
    <message>
        <source>The encoding was guessed ({name}): check that the words are right.</source>
        <translation>Кодировка угадана ({name}): проверьте, верно ли читаются слова.</translation>
    </message>
    <message>
        <source>A text file with one query on each line, or a name, a tab and a query. Lines that begin with # are left out. Of a .csv the first column is taken.</source>
        <translation>Текстовый файл: в каждой строке один запрос либо название, табуляция и запрос. Строки, которые начинаются с #, пропускаются. Из .csv берётся первый столбец.</translation>
    </message>
    <message>
        <source>Hits of each query</source>
        <translation>Найденное по каждому запросу</translation>
    </message>
    <message>
        <source>Also what is closed or restricted</source>
        <translation>И то, что закрыто или ограничено</translation>
    </message>
</context>
<context>
    <name>BinAsking</name>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>for example: recorded twice by mistake</source>
        <translation>например: по ошибке записано дважды</translation>
    </message>
</context>
<context>
    <name>Binning</name>
    <message numerus="yes">
        <source>“{name}” cannot be moved: %Ln record(s) name it.</source>
        <translation>
            <numerusform>«{name}» переместить нельзя: на неё ссылается %Ln запись.</numerusform>
            <numerusform>«{name}» переместить нельзя: на неё ссылаются %Ln записи.</numerusform>
            <numerusform>«{name}» переместить нельзя: на неё ссылаются %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by: {names}</source>
        <translation>Где упоминается: {names}</translation>
    </message>
    <message>
        <source>Take it out of them, or merge it with another record.</source>
        <translation>Уберите её оттуда или объедините с другой записью.</translation>
    </message>
    <message>
        <source>{type} “{name}” goes to the recycle bin.</source>
        <translation>В корзину: {type} «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with it: {records}.</source>
        <translation>Вместе с записью: {records}.</translation>
    </message>
    <message>
        <source>Nothing is erased: originals and all versions stay, and it can be put back any time.</source>
        <translation>Ничего не стирается: оригиналы и все версии остаются, вернуть можно в любое время.</translation>
    </message>
    <message>
        <source>“{name}” is in the recycle bin</source>
        <translation>«{name}» теперь в корзине</translation>
    </message>
    <message>
        <source>Moving to the recycle bin</source>
        <translation>Перемещение в корзину</translation>
    </message>
</context>
<context>
    <name>CarryOutActDialog</name>
    <message>
        <source>Carry out act {number}</source>
        <translation>Исполнить акт {number}</translation>
    </message>
    <message>
        <source>Type the number of the act to confirm</source>
        <translation>Для подтверждения введите номер акта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Уничтожить безвозвратно</translation>
    </message>
    <message>
        <source>This act was carried out already.</source>
        <translation>Этот акт уже исполнен.</translation>
    </message>
    <message>
        <source>This act is not approved: give its date and who approved it, and save it first.</source>
        <translation>Акт не утверждён: сначала укажите дату и кто утвердил и сохраните.</translation>
    </message>
    <message>
        <source>Nothing lies in the units of this act, so nothing is to be erased.</source>
        <translation>В единицах этого акта ничего не лежит, уничтожать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) and</source>
        <translation>
            <numerusform>%Ln запись и</numerusform>
            <numerusform>%Ln записи и</numerusform>
            <numerusform>%Ln записей и</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be erased for good.</source>
        <translation>
            <numerusform>%Ln файл будут уничтожены безвозвратно.</numerusform>
            <numerusform>%Ln файла будут уничтожены безвозвратно.</numerusform>
            <numerusform>%Ln файлов будут уничтожены безвозвратно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts go, all their earlier versions and their originals. What stays of each is its number, that this act erased it, when, and the digests by which the log proves itself.</source>
        <translation>Исчезнут тексты, все прежние версии и оригиналы. От каждой записи останется её номер, каким актом и когда она уничтожена, и контрольные суммы, которыми журнал доказывает себя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) that also stand in another document lose one wording and their earlier versions.</source>
        <translation>
            <numerusform>%Ln пункт, который есть и в другом документе, потеряет одну формулировку и прежние версии.</numerusform>
            <numerusform>%Ln пункта, которые есть и в другом документе, потеряют одну формулировку и прежние версии.</numerusform>
            <numerusform>%Ln пунктов, которые есть и в другом документе, потеряют одну формулировку и прежние версии.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Backups made before still hold all of it, here and at the second place, until they are rotated out; so do copies made elsewhere. The names of received files stay in the journal, and people stay records of their own.</source>
        <translation>Прежние резервные копии — здесь и на втором месте — хранят всё это, пока не будут вытеснены новыми; как и копии, сделанные в других местах. Имена полученных файлов останутся в журнале, лица — отдельными записями.</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message numerus="yes">
        <source>%Ln record(s) erased by act {number}.</source>
        <translation>
            <numerusform>По акту {number} уничтожена %Ln запись.</numerusform>
            <numerusform>По акту {number} уничтожены %Ln записи.</numerusform>
            <numerusform>По акту {number} уничтожено %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files go when the archive is opened next.</source>
        <translation>Часть файлов исчезнет при следующем открытии архива.</translation>
    </message>
    <message>
        <source>Carrying out the act</source>
        <translation>Исполнение акта</translation>
    </message>
</context>
<context>
    <name>Certain</name>
    <message>
        <source>The text is whole and reports a meeting, with a date and points.</source>
        <translation>Текст прочитан целиком и сообщает о заседании, с датой и пунктами.</translation>
    </message>
    <message>
        <source>No value is below the limit of certainty (85 %).</source>
        <translation>Ни одно значение не ниже порога уверенности (85 %).</translation>
    </message>
    <message>
        <source>The archive knows the council already.</source>
        <translation>Архив уже знает этот совет.</translation>
    </message>
    <message>
        <source>Every name is spelled as somebody&apos;s who is known, or like nobody&apos;s.</source>
        <translation>Каждое имя пишется как у кого-то известного или не похоже ни на чьё.</translation>
    </message>
    <message>
        <source>No document of the archive has the same text or tells of the same meeting.</source>
        <translation>Ни один документ архива не содержит того же текста и не говорит о том же заседании.</translation>
    </message>
    <message>
        <source>No other meeting of the council has the same number.</source>
        <translation>Другого заседания совета с тем же номером нет.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитан</translation>
    </message>
    <message>
        <source>the text is not whole</source>
        <translation>текст неполный</translation>
    </message>
    <message>
        <source>no meeting was found</source>
        <translation>заседание не найдено</translation>
    </message>
    <message>
        <source>values are doubtful</source>
        <translation>есть сомнительные значения</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>нет пунктов</translation>
    </message>
    <message>
        <source>the council is new</source>
        <translation>совет новый</translation>
    </message>
    <message>
        <source>a name may stand for somebody known</source>
        <translation>имя может означать кого-то известного</translation>
    </message>
    <message>
        <source>repeats a document of the archive</source>
        <translation>повторяет документ архива</translation>
    </message>
    <message>
        <source>another meeting of the council has this number</source>
        <translation>этот номер носит другое заседание совета</translation>
    </message>
    <message>
        <source>only its beginning was looked at</source>
        <translation>просмотрено только начало</translation>
    </message>
    <message>
        <source>what was chosen for it is gone</source>
        <translation>выбранного для него больше нет</translation>
    </message>
</context>
<context>
    <name>CertainWork</name>
    <message>
        <source>Looking through the inbox</source>
        <translation>Просмотр входящих</translation>
    </message>
    <message>
        <source>Storing the records</source>
        <translation>Сохранение записей</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message>
        <source>[removed: {text}]</source>
        <extracomment>How far down a line of letters the stroke of what went, and the one of what came, is drawn.</extracomment>
        <translation>[убрано: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[добавлено: {text}]</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Tick</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять все отметки</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Снять всё</translation>
    </message>
    <message>
        <source>What narrows the results</source>
        <translation>Чем сужен поиск</translation>
    </message>
</context>
<context>
    <name>ChooseColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt with an arrow, or dragging, moves it. In the table&apos;s header Tab, arrows and Enter sort; Shift+Enter sorts by a further column.</source>
        <translation>Пробел показывает или скрывает столбец; Alt со стрелкой или перетаскивание перемещает его. В заголовке таблицы: Tab, стрелки и Enter — сортировка; Shift+Enter — ещё и по этому столбцу.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как было вначале</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Always shown: it is the record&apos;s name</source>
        <translation>Виден всегда: это название записи</translation>
    </message>
    <message>
        <source>The table can be sorted by it</source>
        <translation>По нему можно сортировать</translation>
    </message>
    <message>
        <source>Cannot be sorted by: that would read all records one by one</source>
        <translation>Сортировать нельзя: пришлось бы читать все записи по одной</translation>
    </message>
</context>
<context>
    <name>ChooseValueDialog</name>
    <message>
        <source>What the sources disagree on</source>
        <translation>В чём расходятся источники</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show the chosen values</source>
        <translation>Показывать выбранное</translation>
    </message>
    <message>
        <source>Every value stays as its source states it, and is found by search. The record shows the one that you choose; choosing again undoes it.</source>
        <translation>Каждое значение остаётся таким, как его приводит источник, и находится поиском. Запись показывает то, которое вы выберете; новый выбор отменяет прежний.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>for example: the signed protocol says so</source>
        <translation>например: так в подписанном протоколе</translation>
    </message>
    <message>
        <source>Chosen because: {reason}</source>
        <translation>Причина выбора: {reason}</translation>
    </message>
</context>
<context>
    <name>ChosenWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>the document&apos;s language</source>
        <translation>как в документе</translation>
    </message>
    <message>
        <source>With the words of the point</source>
        <translation>Вместе с текстом пункта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Что будет скопировано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>The style is remembered for “Copy with a citation” (Ctrl+Shift+C).</source>
        <translation>Этот стиль запомнится и для «Копировать со ссылкой» (Ctrl+Shift+C).</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>библиографическая ссылка</translation>
    </message>
    <message>
        <source>bibliographic record</source>
        <translation>библиографическая запись</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>для LaTeX</translation>
    </message>
    <message>
        <source>for reference managers</source>
        <translation>для программ со списками литературы</translation>
    </message>
    <message>
        <source>for Zotero and pandoc</source>
        <translation>для Zotero и pandoc</translation>
    </message>
</context>
<context>
    <name>CitingWork</name>
    <message>
        <source>Choose a document, a resolution or a meeting first: that is cited.</source>
        <extracomment>More than these are no list of sources that a person reads.</extracomment>
        <translation>Сначала выберите документ, резолюцию или заседание, на которое нужно сослаться.</translation>
    </message>
    <message>
        <source>The citation was copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Сохранить ссылки</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>The citations are in {name}</source>
        <translation>Ссылки записаны в {name}</translation>
    </message>
</context>
<context>
    <name>ClosingBackupDialog</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Резервная копия перед закрытием</translation>
    </message>
    <message>
        <source>What has changed goes into a backup, which is then verified. You need not wait: what is missing is made up for when the archive is open next time.</source>
        <translation>Изменённое сохраняется в резервную копию, и она проверяется. Ждать не обязательно: недостающее будет сделано, когда архив откроют в следующий раз.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Закрыть не дожидаясь</translation>
    </message>
</context>
<context>
    <name>ColumnChoosing</name>
    <message>
        <source>Columns…	Ctrl+Alt+M</source>
        <translation>Столбцы…	Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как было вначале</translation>
    </message>
    <message>
        <source>Sort, ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort, descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Sort by this one too</source>
        <translation>Сортировать ещё и по нему</translation>
    </message>
    <message>
        <source>This column cannot be sorted by</source>
        <translation>По этому столбцу сортировать нельзя</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Give records that are there what they lack</source>
        <extracomment>Rows in which titles may stand.</extracomment>
        <translation>Дополнять имеющиеся записи тем, чего в них нет</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>by the titles</source>
        <translation>по заголовкам</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>where a row names none</source>
        <translation>если в строке он не назван</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>Каждая строка — это</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Titles in row</source>
        <translation>Заголовки в строке</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Keep these columns under a name</source>
        <translation>Сохранить столбцы под именем</translation>
    </message>
    <message>
        <source>for the next file of this shape</source>
        <translation>для следующего такого же файла</translation>
    </message>
</context>
<context>
    <name>CompareTextsDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Следующее отличие (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) side by side</source>
        <translation>
            <numerusform>%Ln отрывок рядом</numerusform>
            <numerusform>%Ln отрывка рядом</numerusform>
            <numerusform>%Ln отрывков рядом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a counterpart</source>
        <translation>
            <numerusform>%Ln без пары</numerusform>
            <numerusform>%Ln без пары</numerusform>
            <numerusform>%Ln без пары</numerusform>
        </translation>
    </message>
    <message>
        <source>No word differs</source>
        <translation>Все слова совпадают</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) only at the left</source>
        <translation>
            <numerusform>%Ln слово только слева</numerusform>
            <numerusform>%Ln слова только слева</numerusform>
            <numerusform>%Ln слов только слева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only at the right</source>
        <translation>
            <numerusform>%Ln только справа</numerusform>
            <numerusform>%Ln только справа</numerusform>
            <numerusform>%Ln только справа</numerusform>
        </translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Во входящих</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>These two versions say the same in every field that is compared.</source>
        <translation>Эти две версии совпадают во всех сравниваемых полях.</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The search history was cleared</source>
        <extracomment>Offers for a word that may be meant as it is: few, since results are what is wanted. Milliseconds after a letter in which only its results are worked at, and after those are there. What a screen reader is told.</extracomment>
        <translation>История поиска очищена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln подсказка, выбор стрелками</numerusform>
            <numerusform>%Ln подсказки, выбор стрелками</numerusform>
            <numerusform>%Ln подсказок, выбор стрелками</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Искали раньше</translation>
    </message>
    <message>
        <source>Nothing was searched yet</source>
        <translation>Ещё ничего не искали</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Очистить историю</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier search(es), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln прежний запрос, выбор стрелками</numerusform>
            <numerusform>%Ln прежних запроса, выбор стрелками</numerusform>
            <numerusform>%Ln прежних запросов, выбор стрелками</numerusform>
        </translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message numerus="yes">
        <source>cited %Ln time(s)</source>
        <extracomment>What is found by tags alone.</extracomment>
        <translation>
            <numerusform>%Ln ссылка</numerusform>
            <numerusform>%Ln ссылки</numerusform>
            <numerusform>%Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmCertainDialog</name>
    <message>
        <source>Confirm all that are certain</source>
        <translation>Подтвердить все надёжные</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Looking through the inbox…</source>
        <translation>Просматриваются входящие…</translation>
    </message>
    <message>
        <source>Certain means</source>
        <translation>Надёжный — значит</translation>
    </message>
    <message>
        <source>Each record is stored by itself and looked at once more right before; one step of undo takes all of them back.</source>
        <translation>Каждая запись сохраняется отдельно и перед этим проверяется ещё раз; одна отмена возвращает их все.</translation>
    </message>
    <message>
        <source>No waiting file is certain.</source>
        <translation>Среди ожидающих файлов нет надёжных.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln файл ещё ждёт</numerusform>
            <numerusform>%Ln файла ещё ждут</numerusform>
            <numerusform>%Ln файлов ещё ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln record(s)</source>
        <translation>
            <numerusform>Подтвердить %Ln запись</numerusform>
            <numerusform>Подтвердить %Ln записи</numerusform>
            <numerusform>Подтвердить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Ожидающие файлы</translation>
    </message>
</context>
<context>
    <name>DamagedList</name>
    <message>
        <source>Checked {when}, received {since}.</source>
        <translation>Проверен {when}, принят {since}.</translation>
    </message>
    <message>
        <source>Original of: {title}</source>
        <translation>Оригинал документа: {title}</translation>
    </message>
    <message>
        <source>Take the good copy from a backup…</source>
        <translation>Взять верный файл из резервной копии…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>Не понято. Введите 18.11.2021, 18 ноября 2021, 2021-11 или 2021.</translation>
    </message>
    <message>
        <source>not a date yet</source>
        <translation>пока не дата</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>Save</source>
        <extracomment>The record that is to go to the recycle bin. The act that is to be carried out. What stood in the fields when they were shown. While it is being stored.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Choose a row at the left, or add one.</source>
        <translation>Выберите строку слева или добавьте новую.</translation>
    </message>
    <message>
        <source>Choose a row at the left.</source>
        <translation>Выберите строку слева.</translation>
    </message>
    <message>
        <source>What you add is filled in here.</source>
        <translation>То, что вы добавите, заполняется здесь.</translation>
    </message>
    <message>
        <source>Carry out the act…</source>
        <translation>Исполнить акт…</translation>
    </message>
</context>
<context>
    <name>DescriptionKeeping</name>
    <message>
        <source>Saved: {record}</source>
        <translation>Сохранено: {record}</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Перемещено в корзину</translation>
    </message>
    <message>
        <source>Taken out of the unit</source>
        <translation>Изъято из единицы описания</translation>
    </message>
    <message>
        <source>Only meetings and documents that lie nowhere yet are put here.</source>
        <extracomment>What is shown with a record: what lies in a unit, or the files that an accession brought. The units that readers may not see, and until when. A record to show: its EditedDescription, and what is shown along with it. A record was stored: its id. Nothing was stored: a sentence. What came of storing a draft: its Ending, before ``stored`` or ``refused``.</extracomment>
        <translation>Сюда кладут только заседания и документы, которые ещё нигде не лежат.</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Archival description</source>
        <extracomment>Codes, titles and dates stand beside each other.</extracomment>
        <translation>Архивное описание</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что перечислено</translation>
    </message>
    <message>
        <source>What was typed was not saved</source>
        <extracomment>Shows a draft in the form: of a record or new, with what is shown along with it.</extracomment>
        <translation>Введённое не сохранено</translation>
    </message>
    <message>
        <source>{level} below {code}</source>
        <translation>{level} в {code}</translation>
    </message>
    <message>
        <source>Choose a series or a fonds, the accessions, or an act to print.</source>
        <translation>Выберите для печати опись или фонд, книгу поступлений или акт.</translation>
    </message>
</context>
<context>
    <name>DescriptionPane</name>
    <message>
        <source>Due on the day</source>
        <translation>На какой день истёк срок</translation>
    </message>
    <message>
        <source>Make an act of the selected rows</source>
        <translation>Составить акт по выделенным строкам</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Печать в PDF…</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>History in a new window</source>
        <translation>История в новом окне</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Добавить единицу…</translation>
    </message>
    <message>
        <source>Add an accession</source>
        <translation>Добавить поступление</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Files whose term has run out by that day, and those without the date that it is counted from. Select rows of one fonds to make an act of them.</source>
        <translation>Дела, срок хранения которых к этому дню истёк, и дела без даты, от которой он считается. Выделите строки одного фонда, чтобы составить по ним акт.</translation>
    </message>
    <message>
        <source>Printing an act destroys nothing; carrying an approved one out erases what lies in its units. Acts are made where it is listed what is due.</source>
        <translation>Печать акта ничего не уничтожает; исполнение утверждённого уничтожает то, что лежит в его единицах. Акты составляют там, где показано, чей срок истёк.</translation>
    </message>
    <message>
        <source>Here the papers are described as a finding aid lists them: fonds, series, files. Nothing is described yet.</source>
        <translation>Здесь материалы описываются так, как их перечисляет научно-справочный аппарат: фонды, описи, дела. Пока ничего не описано.</translation>
    </message>
    <message>
        <source>Begin with a fonds.</source>
        <translation>Начните с фонда.</translation>
    </message>
    <message>
        <source>Here it is entered what came in: on which day, from whom, with which files. Nothing is entered yet.</source>
        <translation>Здесь учитывается, что поступило: в какой день, от кого, с какими файлами. Пока ничего не внесено.</translation>
    </message>
    <message>
        <source>Add the first accession.</source>
        <translation>Добавьте первое поступление.</translation>
    </message>
    <message>
        <source>Here it is laid down how long documents of a kind are kept; units name their rule. There is none yet.</source>
        <translation>Здесь устанавливается, сколько хранятся документы каждого вида; единицы описания ссылаются на своё правило. Правил пока нет.</translation>
    </message>
    <message>
        <source>Add the first rule.</source>
        <translation>Добавьте первое правило.</translation>
    </message>
    <message>
        <source>Nothing is due by that day.</source>
        <translation>К этому дню ни у чего срок не истёк.</translation>
    </message>
    <message>
        <source>No act is drawn up yet.</source>
        <translation>Пока не составлено ни одного акта.</translation>
    </message>
    <message>
        <source>Draw up an act of disposal, which is carried out later and by hand</source>
        <translation>Составить акт о выделении к уничтожению; исполняется он позже и вручную</translation>
    </message>
    <message>
        <source>Print the register that is shown</source>
        <translation>Напечатать показанную опись или книгу</translation>
    </message>
    <message>
        <source>Begin an empty form at the right</source>
        <translation>Открыть справа пустую форму</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The text itself is its original&apos;s, and is not edited.</source>
        <translation>Сам текст — это текст оригинала, он не правится.</translation>
    </message>
</context>
<context>
    <name>DossierCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited in %Ln resolution(s)</source>
        <translation>
            <numerusform>упоминается в %Ln резолюции</numerusform>
            <numerusform>упоминается в %Ln резолюциях</numerusform>
            <numerusform>упоминается в %Ln резолюциях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>%Ln заседание без записи</numerusform>
            <numerusform>%Ln заседания без записи</numerusform>
            <numerusform>%Ln заседаний без записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stated at %Ln meeting(s), first and last:</source>
        <translation>
            <numerusform>указана на %Ln заседании, первое и последнее:</numerusform>
            <numerusform>указана на %Ln заседаниях, первое и последнее:</numerusform>
            <numerusform>указана на %Ln заседаниях, первое и последнее:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files or folders</source>
        <extracomment>What is taken in, as it is said where files are dropped: by each kind&apos;s usual suffix, texts before letters, pictures and what holds files.</extracomment>
        <translation>Перетащите файлы или папки</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
</context>
<context>
    <name>EditKeys</name>
    <message>
        <source>known names</source>
        <translation>известные имена</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Изменить %Ln запись</numerusform>
            <numerusform>Изменить %Ln записи</numerusform>
            <numerusform>Изменить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Make what is new</source>
        <translation>Создать новое</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Изменить %Ln запись</numerusform>
            <numerusform>Изменить %Ln записи</numerusform>
            <numerusform>Изменить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the archive yet: {names}</source>
        <translation>В архиве ещё нет: {names}</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>Почему (для истории)</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Changed: {fields}. Say why.</source>
        <extracomment>About to be shown: Qt brings the keyboard, ``focus_first`` takes it to the first field.</extracomment>
        <translation>Изменено: {fields}. Укажите почему.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>why it is changed; kept in the history</source>
        <translation>почему изменено; останется в истории</translation>
    </message>
</context>
<context>
    <name>EditionButton</name>
    <message>
        <source>Text {number} of {total}</source>
        <translation>Текст {number} из {total}</translation>
    </message>
    <message>
        <source>Other texts in this language</source>
        <translation>Другие тексты на этом языке</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>received {date}</source>
        <translation>принят {date}</translation>
    </message>
    <message>
        <source>Compare with “{file}”…</source>
        <translation>Сравнить с «{file}»…</translation>
    </message>
</context>
<context>
    <name>ExportResultsDialog</name>
    <message>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>Keep ⟦⟧ around the words that were found</source>
        <translation>Оставить ⟦⟧ вокруг найденных слов</translation>
    </message>
    <message>
        <source>Add the whole text in each language</source>
        <translation>Добавить полный текст на каждом языке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Every resolution</source>
        <translation>Все резолюции</translation>
    </message>
    <message>
        <source>All of them are written, not only those on the screen. An .xlsx file also says how the table came about; a .csv file is the table alone.</source>
        <translation>Записываются все результаты, а не только видимые на экране. В файле .xlsx есть и лист о том, как получена таблица; в файле .csv — только сама таблица.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>в %Ln заседании</numerusform>
            <numerusform>в %Ln заседаниях</numerusform>
            <numerusform>в %Ln заседаниях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln фильтр</numerusform>
            <numerusform>%Ln фильтра</numerusform>
            <numerusform>%Ln фильтров</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what is closed or restricted</source>
        <translation>И то, что закрыто или ограничено</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>Space chooses, Delete excludes</source>
        <translation>Пробел выбирает, Delete исключает</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <extracomment>So many values of each facet are asked for; a facet with as many may have more.</extracomment>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Kind of resolution</source>
        <translation>Вид резолюции</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
</context>
<context>
    <name>FacetValueModel</name>
    <message>
        <source>chosen</source>
        <extracomment>й is a letter of its own, not и with a mark.</extracomment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
</context>
<context>
    <name>FacetValues</name>
    <message>
        <source>Type to find a value</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Find a value of: {facet}</source>
        <translation>Найти значение: {facet}</translation>
    </message>
    <message>
        <source>Alt+click or Delete excludes</source>
        <translation>Alt+щелчок или Delete исключает</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Cited instrument</source>
        <translation>Упомянутый документ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительное</translation>
    </message>
    <message>
        <source>Authority record</source>
        <translation>Авторитетная запись</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Under this width, in logical pixels, the words stand under the field. Where the field begins: below the text, or where there is little room near the edge.</extracomment>
        <translation>{number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Only the words exactly as they are written</source>
        <translation>Только слова точно в таком написании</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to: {group}</source>
        <translation>Добавить: {group}</translation>
    </message>
</context>
<context>
    <name>FormWork</name>
    <message>
        <source>Choose a record to edit first</source>
        <translation>Сначала выберите запись для правки</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Сначала откройте документ</translation>
    </message>
    <message>
        <source>Choose a person, an institution or an instrument to merge first</source>
        <translation>Сначала выберите лицо, организацию или упомянутый документ</translation>
    </message>
</context>
<context>
    <name>FurtherAnswers</name>
    <message>
        <source>Bringing all results</source>
        <extracomment>How long typing pauses before further hits are asked for, in milliseconds. How long after a page that could not be read it is tried again, in milliseconds.</extracomment>
        <translation>Загружаются все результаты</translation>
    </message>
</context>
<context>
    <name>FurtherWindow</name>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
</context>
<context>
    <name>GoodCopyDialog</name>
    <message>
        <source>A damaged original</source>
        <extracomment>So many backups are offered, the newest ones: they hold the same bytes.</extracomment>
        <translation>Повреждённый оригинал</translation>
    </message>
    <message>
        <source>No backup that can be reached holds this file whole. Look for it where it came from, or connect the second place of your backups and open this again.</source>
        <translation>Ни в одной доступной резервной копии этого файла в целости нет. Поищите его там, откуда он пришёл, или подключите второе место копий и откройте это окно снова.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take the good copy</source>
        <translation>Взять верную копию</translation>
    </message>
    <message>
        <source>Checked {when}, received {since}.</source>
        <translation>Проверен {when}, принят {since}.</translation>
    </message>
    <message>
        <source>These backups hold the file as it was received; the copies were read just now. The damaged file is kept aside in the archive&apos;s folder “damaged”, and the log says what was done.</source>
        <translation>В этих резервных копиях файл такой, каким был принят; их прочли только что. Повреждённый файл останется в папке архива «damaged», а в журнале будет запись о сделанном.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Причина (обязательно)</translation>
    </message>
    <message>
        <source>for example: the disk was failing</source>
        <translation>например: диск выходил из строя</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Копия от {when}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Archive health</source>
        <extracomment>The widest that its lines become, in logical pixels.</extracomment>
        <translation>Состояние архива</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Оригиналы</translation>
    </message>
    <message>
        <source>Verification and index</source>
        <translation>Проверка и поисковый индекс</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Files as received</source>
        <translation>Принятые файлы</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверены</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Последний обход</translation>
    </message>
    <message>
        <source>Full verification</source>
        <translation>Полная проверка</translation>
    </message>
    <message>
        <source>Times of the log</source>
        <translation>Время в журнале</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Поисковый индекс</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Последнее испытание</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Второе место</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Choose the second place…</source>
        <translation>Выбрать второе место…</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Проверять пока нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not what was received; see below.</source>
        <translation>
            <numerusform>%Ln файл не тот, что был принят; см. ниже.</numerusform>
            <numerusform>%Ln файла не те, что были приняты; см. ниже.</numerusform>
            <numerusform>%Ln файлов не те, что были приняты; см. ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest without a check: {name}, since {day}.</source>
        <translation>Дольше всех без проверки — {name}: с {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are to be read while you pause.</source>
        <translation>
            <numerusform>Ещё %Ln файл будет прочитан, пока вы отдыхаете.</numerusform>
            <numerusform>Ещё %Ln файла будут прочитаны, пока вы отдыхаете.</numerusform>
            <numerusform>Ещё %Ln файлов будут прочитаны, пока вы отдыхаете.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Files are checked when they come in and every 60 to 90 days.</source>
        <translation>Ещё не было. Файлы проверяются при приёме и затем каждые 60–90 дней.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read</source>
        <translation>
            <numerusform>прочитан %Ln файл</numerusform>
            <numerusform>прочитаны %Ln файла</numerusform>
            <numerusform>прочитано %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ни разу</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>At event {event} a clock was wrong: {at} comes after {before}. Nothing is lost; times that cannot be true are not believed when the archive is shown as it was.</source>
        <translation>На событии {event} часы шли неверно: {at} стоит после {before}. Ничего не потеряно; времени, которое не может быть верным, архив не верит, когда показывает прошлое.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Пока нет ни одной.</translation>
    </message>
    <message>
        <source>None. Backups lie in the archive&apos;s folder only; a disk that fails takes both.</source>
        <translation>Нет. Копии лежат только в папке архива; если диск откажет, пропадёт и то и другое.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln record(s) behind.</source>
        <translation>
            <numerusform>Отстаёт на %Ln запись.</numerusform>
            <numerusform>Отстаёт на %Ln записи.</numerusform>
            <numerusform>Отстаёт на %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is up to date: %Ln text(s).</source>
        <translation>
            <numerusform>Актуален: %Ln текст.</numerusform>
            <numerusform>Актуален: %Ln текста.</numerusform>
            <numerusform>Актуален: %Ln текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>everything as it should be</source>
        <translation>всё в порядке</translation>
    </message>
</context>
<context>
    <name>HealthWork</name>
    <message>
        <source>Proving the backup</source>
        <translation>Испытывается резервная копия</translation>
    </message>
    <message>
        <source>The backup was restored, verified in full and taken away: it is whole.</source>
        <translation>Копию восстановили на пробу, полностью проверили и убрали: она цела.</translation>
    </message>
    <message numerus="yes">
        <source>The backup has %Ln problem(s).</source>
        <translation>
            <numerusform>В копии %Ln неполадка.</numerusform>
            <numerusform>В копии %Ln неполадки.</numerusform>
            <numerusform>В копии %Ln неполадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which backup to restore</source>
        <translation>Какую копию восстановить</translation>
    </message>
    <message>
        <source>An original is not what was received.</source>
        <translation>Один из оригиналов не тот, что был принят.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Looking for a good copy</source>
        <translation>Поиск верной копии</translation>
    </message>
    <message>
        <source>The good copy is in its place again.</source>
        <translation>Верная копия снова на своём месте.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History of the record</source>
        <extracomment>So many versions stand on a record&apos;s own page.</extracomment>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Сравнить и восстановить…</translation>
    </message>
    <message>
        <source>All versions of the record</source>
        <translation>Все версии записи</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier version(s)</source>
        <translation>
            <numerusform>и ещё %Ln более ранняя версия</numerusform>
            <numerusform>и ещё %Ln более ранние версии</numerusform>
            <numerusform>и ещё %Ln более ранних версий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWork</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Повтор&amp;ить</translation>
    </message>
    <message>
        <source>Red&amp;o: {what}</source>
        <translation>Повтор&amp;ить: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo here; the journal has what was done before</source>
        <translation>Здесь отменять нечего; сделанное раньше есть в журнале</translation>
    </message>
    <message>
        <source>Choose a record first</source>
        <translation>Сначала выберите запись</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait again</source>
        <translation>
            <numerusform>%Ln файл снова ждёт</numerusform>
            <numerusform>%Ln файла снова ждут</numerusform>
            <numerusform>%Ln файлов снова ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
</context>
<context>
    <name>HitWalk</name>
    <message>
        <source>There are no hits</source>
        <extracomment>Where it was said that the way ends: the direction, what was read, its hit.</extracomment>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>С конца</translation>
    </message>
    <message>
        <source>This was the last hit. F3 again begins from the beginning.</source>
        <translation>Это было последнее совпадение. Ещё раз F3 — с начала.</translation>
    </message>
    <message>
        <source>This was the first hit. Shift+F3 again goes on from the end.</source>
        <translation>Это было первое совпадение. Ещё раз Shift+F3 — с конца.</translation>
    </message>
</context>
<context>
    <name>IdentifierFields</name>
    <message>
        <source>Kind of identifier</source>
        <translation>Вид идентификатора</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>номер или адрес</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
</context>
<context>
    <name>ImportEmpty</name>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>What became of the files that were given…</source>
        <translation>Что стало с переданными файлами…</translation>
    </message>
    <message>
        <source>Drop communiqués, protocols or folders of them here. The program reads each one and proposes a record; only what you confirm becomes part of the archive.</source>
        <translation>Перетащите сюда коммюнике, протоколы или папки с ними. Программа прочитает каждый файл и предложит запись; в архив попадёт только то, что вы подтвердите.</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Import a spreadsheet</source>
        <extracomment>Milliseconds in which a click is the second one of what asked to compare.</extracomment>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Take the rows in</source>
        <translation>Внести строки</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>строк: {count}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>between the cells: {sign}</source>
        <translation>между ячейками: {sign}</translation>
    </message>
    <message>
        <source>The encoding was guessed: check that the words are right.</source>
        <translation>Кодировка определена предположительно: проверьте, верны ли слова.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for your review.</source>
        <translation>
            <numerusform>%Ln файл ждёт вашей проверки.</numerusform>
            <numerusform>%Ln файла ждут вашей проверки.</numerusform>
            <numerusform>%Ln файлов ждут вашей проверки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read whole; kept all the same.</source>
        <translation>
            <numerusform>%Ln файл прочитан не полностью; он сохранён.</numerusform>
            <numerusform>%Ln файла прочитаны не полностью; они сохранены.</numerusform>
            <numerusform>%Ln файлов прочитаны не полностью; они сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got the text that was missing.</source>
        <translation>
            <numerusform>%Ln запись получила недостававший текст.</numerusform>
            <numerusform>%Ln записи получили недостававший текст.</numerusform>
            <numerusform>%Ln записей получили недостававший текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the archive already.</source>
        <translation>
            <numerusform>%Ln файл уже есть в архиве.</numerusform>
            <numerusform>%Ln файла уже есть в архиве.</numerusform>
            <numerusform>%Ln файлов уже есть в архиве.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in.</source>
        <extracomment>What became of a file that was not come to, since the import was stopped. Files in these states wait for a person.</extracomment>
        <translation>
            <numerusform>%Ln файл не принят.</numerusform>
            <numerusform>%Ln файла не приняты.</numerusform>
            <numerusform>%Ln файлов не принято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln file(s) are in the recycle bin.</source>
        <translation>
            <numerusform>Запись %Ln файла находится в корзине.</numerusform>
            <numerusform>Записи %Ln файлов находятся в корзине.</numerusform>
            <numerusform>Записи %Ln файлов находятся в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no files to read.</source>
        <translation>Файлов для чтения не нашлось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for review</source>
        <translation>
            <numerusform>%Ln ждёт проверки</numerusform>
            <numerusform>%Ln ждут проверки</numerusform>
            <numerusform>%Ln ждут проверки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, to be read now</source>
        <translation>
            <numerusform>%Ln сохранён, читается</numerusform>
            <numerusform>%Ln сохранены, читаются</numerusform>
            <numerusform>%Ln сохранены, читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read whole</source>
        <translation>
            <numerusform>%Ln прочитан не целиком</numerusform>
            <numerusform>%Ln прочитаны не целиком</numerusform>
            <numerusform>%Ln прочитаны не целиком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got the missing text</source>
        <translation>
            <numerusform>%Ln дополнен текстом</numerusform>
            <numerusform>%Ln дополнены текстом</numerusform>
            <numerusform>%Ln дополнены текстом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the recycle bin</source>
        <translation>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln уже известен</numerusform>
            <numerusform>%Ln уже известны</numerusform>
            <numerusform>%Ln уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in</source>
        <translation>
            <numerusform>%Ln не принят</numerusform>
            <numerusform>%Ln не приняты</numerusform>
            <numerusform>%Ln не приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the archive</source>
        <translation>
            <numerusform>%Ln в архиве</numerusform>
            <numerusform>%Ln в архиве</numerusform>
            <numerusform>%Ln в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside before</source>
        <translation>
            <numerusform>%Ln убран раньше</numerusform>
            <numerusform>%Ln убраны раньше</numerusform>
            <numerusform>%Ln убраны раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken apart</source>
        <translation>
            <numerusform>%Ln разобран на части</numerusform>
            <numerusform>%Ln разобраны на части</numerusform>
            <numerusform>%Ln разобраны на части</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: {files}</source>
        <translation>Приём остановлен: {files}</translation>
    </message>
    <message>
        <source>Waits for your review</source>
        <translation>Ждёт вашей проверки</translation>
    </message>
    <message>
        <source>Kept; not read whole</source>
        <translation>Сохранён; прочитан не целиком</translation>
    </message>
    <message>
        <source>Kept, not yet read</source>
        <translation>Сохранён, ещё не прочитан</translation>
    </message>
    <message>
        <source>In the archive already</source>
        <translation>Уже в архиве</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Was set aside before</source>
        <translation>Убран раньше</translation>
    </message>
    <message>
        <source>Got the text that was missing</source>
        <translation>Дополнен недостававшим текстом</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Разобран на части</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принят</translation>
    </message>
    <message>
        <source>Some of its values are to be checked.</source>
        <translation>Некоторые значения нужно проверить.</translation>
    </message>
    <message>
        <source>No meeting was found in it.</source>
        <translation>Заседание в нём не найдено.</translation>
    </message>
    <message>
        <source>The same bytes came in before.</source>
        <translation>Точно такой же файл уже приходил.</translation>
    </message>
    <message>
        <source>The import was stopped before it came to this file.</source>
        <translation>Приём остановили, прежде чем дошла очередь до этого файла.</translation>
    </message>
    <message>
        <source>The same bytes came in before; their record is in the recycle bin, from where it can be restored (Ctrl+9).</source>
        <translation>Точно такой же файл уже приходил; его запись в корзине, откуда её можно вернуть (Ctrl+9).</translation>
    </message>
    <message>
        <source>It holds files; each of them is listed by itself.</source>
        <translation>В нём файлы; каждый из них стоит в списке отдельно.</translation>
    </message>
    <message>
        <source>Every text is whole: there was nothing to read again.</source>
        <translation>Все тексты прочитаны целиком: заново читать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>There is no more to read in %Ln file(s) yet.</source>
        <translation>
            <numerusform>В %Ln файле пока больше ничего не удаётся прочитать.</numerusform>
            <numerusform>В %Ln файлах пока больше ничего не удаётся прочитать.</numerusform>
            <numerusform>В %Ln файлах пока больше ничего не удаётся прочитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept and found by their words; they are read now, one after the other.</source>
        <translation>
            <numerusform>%Ln файл сохранён и находится по словам; сейчас он читается.</numerusform>
            <numerusform>%Ln файла сохранены и находятся по словам; сейчас они читаются один за другим.</numerusform>
            <numerusform>%Ln файлов сохранены и находятся по словам; сейчас они читаются один за другим.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTopicsDialog</name>
    <message>
        <source>Import topics from {name}</source>
        <extracomment>More lines are counted; the command ``topics --import FILE --dry-run`` prints them all.</extracomment>
        <translation>Импорт тем из «{name}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is what would be done. It can be undone as a whole.</source>
        <translation>Вот что будет сделано. Всё это можно отменить целиком.</translation>
    </message>
    <message>
        <source>Everything in this file is in the archive already.</source>
        <translation>Всё, что есть в этом файле, уже есть в архиве.</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Понятий</translation>
    </message>
    <message>
        <source>New topics</source>
        <translation>Новых тем</translation>
    </message>
    <message>
        <source>Changed topics</source>
        <translation>Изменённых тем</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the archive has no place for it</source>
        <translation>Не взято: в архиве этому нет места</translation>
    </message>
</context>
<context>
    <name>ImportedFilesDialog</name>
    <message>
        <source>What became of the files</source>
        <translation>Что стало с файлами</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>The files that were given since the program began, the latest first.</source>
        <translation>Файлы, переданные с начала работы программы, последние сверху.</translation>
    </message>
    <message>
        <source>No file was given since the program began.</source>
        <translation>С начала работы программы файлов не передавали.</translation>
    </message>
</context>
<context>
    <name>InboxFilling</name>
    <message>
        <source>Details…</source>
        <extracomment>Milliseconds in which new files are gathered before the inbox is read anew. So many names of coming files are shown; more cannot be looked at. More files than this are kept first, all of them, and then read. What closed archives did not come to, by their UUIDs. What became of the files that were given.</extracomment>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Чтение документов</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Ожидающие файлы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of arrival</source>
        <translation>По времени поступления</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Fewest questions first</source>
        <translation>Сначала с меньшим числом вопросов</translation>
    </message>
    <message>
        <source>Confirm all that are certain…</source>
        <translation>Подтвердить все надёжные…</translation>
    </message>
    <message>
        <source>What became of the files…</source>
        <translation>Что стало с файлами…</translation>
    </message>
    <message>
        <source>Let “{name}” wait again</source>
        <translation>Вернуть «{name}» во входящие</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Все ожидающие</translation>
    </message>
    <message>
        <source>Every value certain</source>
        <translation>Без сомнительных значений</translation>
    </message>
    <message>
        <source>With questions</source>
        <translation>С вопросами</translation>
    </message>
    <message>
        <source>No meeting found</source>
        <translation>Заседание не найдено</translation>
    </message>
    <message>
        <source>Text incomplete</source>
        <translation>Текст неполный</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>Still to be read</source>
        <translation>Ещё не прочитаны</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Убраны</translation>
    </message>
    <message>
        <source>Choose which files are shown, and in which order</source>
        <translation>Какие файлы показаны и в каком порядке</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>Ждёт чтения</translation>
    </message>
    <message>
        <source>Kept, not yet read</source>
        <translation>Сохранён, ещё не прочитан</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>Undo this</source>
        <translation>Отменить событие</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Сравнить и восстановить…</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Конец журнала</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Kept elsewhere, on paper or in a letter, it proves later that nothing is cut</source>
        <translation>Сохранённый отдельно, на бумаге или в письме, он потом докажет, что из журнала ничего не вырезано</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>событие {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>изменена %Ln запись</numerusform>
            <numerusform>изменены %Ln записи</numerusform>
            <numerusform>изменено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>Архив открыт только для чтения.</translation>
    </message>
    <message>
        <source>This cannot be undone by itself: what it changed was changed again since, or is as the program itself wrote it. Undo the later change first, or restore a version.</source>
        <translation>Это нельзя отменить отдельно: изменённое с тех пор менялось снова или записано самой программой. Сначала отмените более позднее изменение или восстановите одну из версий.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this changed no record.</source>
        <translation>Отменять нечего: записи этим не менялись.</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Показать архив на тот момент</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>All events</source>
        <extracomment>While somebody types, the journal is not narrowed at every letter, in milliseconds. The periods that can be chosen, in days; 0: any.</extracomment>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>За последние сутки</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>За последний год</translation>
    </message>
    <message>
        <source>Words of the event, a name, a reason</source>
        <translation>Слова события, имя, причина</translation>
    </message>
    <message>
        <source>Opens a list of choices</source>
        <translation>Открывает список для выбора</translation>
    </message>
    <message>
        <source>Show one kind of event only</source>
        <translation>Показать события одного вида</translation>
    </message>
    <message>
        <source>Show what one person did</source>
        <translation>Показать, что сделал один человек</translation>
    </message>
    <message>
        <source>Show the last days only</source>
        <translation>Показать только последние дни</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <extracomment>``(width, share)`` of each column: when, what, the record, who, why.</extracomment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Таких событий нет</translation>
    </message>
    <message>
        <source>Leave out a word or a condition.</source>
        <translation>Уберите слово или условие.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The end of the log was copied</source>
        <translation>Конец журнала скопирован</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Перейти к записи</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Отменить событие</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Показать архив на тот момент</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backing up</source>
        <extracomment>Milliseconds: from the first change after a backup to the next one; until a place that failed is tried again; for which a backup before closing is not spoken of. The lanes whose work changes an archive.</extracomment>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message numerus="yes">
        <source>The backup was made, but what it holds has %Ln problem(s).</source>
        <translation>
            <numerusform>Копия создана, но в её содержимом %Ln неполадка.</numerusform>
            <numerusform>Копия создана, но в её содержимом %Ln неполадки.</numerusform>
            <numerusform>Копия создана, но в её содержимом %Ln неполадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) among the backups had gone bad and were made anew.</source>
        <translation>
            <numerusform>%Ln файл в резервных копиях испортился и записан заново.</numerusform>
            <numerusform>%Ln файла в резервных копиях испортились и записаны заново.</numerusform>
            <numerusform>%Ln файлов в резервных копиях испортились и записаны заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>Резервная копия создана и проверена.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>С последней копии ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Kept, not yet read</source>
        <translation>Сохранён, ещё не прочитан</translation>
    </message>
    <message>
        <source>The file is safe in the archive and is found by its words. What it says of a meeting is read out in the background, one file after the other; then its record is proposed here.</source>
        <translation>Файл надёжно хранится в архиве, и поиск находит его по словам. Что в нём сказано о заседании, программа прочтёт в фоне, файл за файлом; тогда здесь появится предложенная запись.</translation>
    </message>
    <message>
        <source>The file is safe in the archive. Its text is in pictures: it is recognised when the file is read, and is found from then on.</source>
        <translation>Файл надёжно хранится в архиве. Текст в нём — на изображениях: он будет распознан при чтении файла, и с этого времени его найдёт поиск.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Прочитать сейчас</translation>
    </message>
</context>
<context>
    <name>KeptReading</name>
    <message>
        <source>Reading kept files</source>
        <extracomment>A kept file was read: its ``ImportOutcome``.</extracomment>
        <translation>Чтение сохранённых файлов</translation>
    </message>
</context>
<context>
    <name>LeaveFormDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>The changes to “{record}” are not saved yet.</source>
        <translation>Изменения в записи «{record}» ещё не сохранены.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only what is found: {query}</source>
        <translation>Только найденное: {query}</translation>
    </message>
    <message>
        <source>Nothing that is found has what this picture is about.</source>
        <translation>В найденном нет сведений для этого обзора.</translation>
    </message>
    <message>
        <source>No record has a topic yet. Ctrl+T gives topics to records.</source>
        <translation>Ни одной записи ещё не назначена тема. Темы назначает Ctrl+T.</translation>
    </message>
    <message>
        <source>No record has what this picture is about.</source>
        <translation>Ни в одной записи нет сведений для этого обзора.</translation>
    </message>
</context>
<context>
    <name>ManyRecordsForm</name>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>as it is in each</source>
        <translation>в каждой как есть</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Доступ для читателей</translation>
    </message>
    <message>
        <source>Put on tags</source>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Снять теги</translation>
    </message>
    <message>
        <source>several with commas between them</source>
        <translation>несколько — через запятую</translation>
    </message>
    <message>
        <source>Put under topics</source>
        <translation>Отнести к темам</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Take from topics</source>
        <translation>Убрать из тем</translation>
    </message>
    <message>
        <source>Add a topic that is left</source>
        <translation>Добавить тему, из которой убрать</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>a topic of the archive</source>
        <translation>тема из архива</translation>
    </message>
</context>
<context>
    <name>ManyRecordsWork</name>
    <message>
        <source>Choose records first</source>
        <extracomment>Each is an event of its own, and the window remembers no more to undo than twice as many.</extracomment>
        <translation>Сначала выберите записи</translation>
    </message>
    <message>
        <source>{records}. Only what they all have is shown; what is left as it is stays.</source>
        <translation>{records}. Показано только то, что есть у всех; что не задано, останется прежним.</translation>
    </message>
    <message>
        <source>{records}. What is left as it is stays so in each of them.</source>
        <translation>{records}. Что не задано, в каждой записи останется прежним.</translation>
    </message>
    <message>
        <source>All of them say so already</source>
        <translation>Во всех записях это уже так</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln record(s)</source>
        <translation>
            <numerusform>Изменена %Ln запись</numerusform>
            <numerusform>Изменены %Ln записи</numerusform>
            <numerusform>Изменено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln record(s)</source>
        <translation>
            <numerusform>Изменение %Ln записи</numerusform>
            <numerusform>Изменение %Ln записей</numerusform>
            <numerusform>Изменение %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records go to the recycle bin at once.</source>
        <translation>
            <numerusform>За один раз в корзину можно переместить не больше %Ln записи.</numerusform>
            <numerusform>За один раз в корзину можно переместить не больше %Ln записей.</numerusform>
            <numerusform>За один раз в корзину можно переместить не больше %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer of them, and then the others.</source>
        <translation>Выберите меньше записей, а затем остальные.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen records cannot be moved: others name them.</source>
        <translation>
            <numerusform>%Ln из выбранных записей нельзя переместить: её называют другие.</numerusform>
            <numerusform>%Ln из выбранных записей нельзя переместить: их называют другие.</numerusform>
            <numerusform>%Ln из выбранных записей нельзя переместить: их называют другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out of the choice and try again.</source>
        <translation>Уберите их из выбора и повторите.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln запись перейдёт в корзину.</numerusform>
            <numerusform>%Ln записи перейдут в корзину.</numerusform>
            <numerusform>%Ln записей перейдут в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with them: {records}.</source>
        <translation>Вместе с ними: {records}.</translation>
    </message>
    <message>
        <source>Nothing is erased: each of them can be put back any time.</source>
        <translation>Ничего не стирается: каждую можно вернуть в любое время.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in the recycle bin</source>
        <translation>
            <numerusform>%Ln запись в корзине</numerusform>
            <numerusform>%Ln записи в корзине</numerusform>
            <numerusform>%Ln записей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln record(s) to the recycle bin</source>
        <translation>
            <numerusform>Перемещение %Ln записи в корзину</numerusform>
            <numerusform>Перемещение %Ln записей в корзину</numerusform>
            <numerusform>Перемещение %Ln записей в корзину</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedPage</name>
    <message>
        <source>Hit {number} of {total}</source>
        <extracomment>So many letters before and after a hit are said with it.</extracomment>
        <translation>Совпадение {number} из {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Пункт {number}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>recognised in this meeting</source>
        <translation>узнано в этом заседании</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>пишется так же</translation>
    </message>
    <message>
        <source>the same abbreviation</source>
        <translation>то же сокращение</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>звучит так же</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>звучит похоже</translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation>подходит по инициалам</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>почти те же слова</translation>
    </message>
    <message>
        <source>of the same day</source>
        <translation>того же дня</translation>
    </message>
    <message>
        <source>other initials</source>
        <translation>другие инициалы</translation>
    </message>
    <message>
        <source>a man&apos;s and a woman&apos;s name</source>
        <translation>мужское и женское имя</translation>
    </message>
    <message>
        <source>also has a quite different name</source>
        <translation>носит и совсем другое имя</translation>
    </message>
    <message>
        <source>another abbreviation</source>
        <translation>другое сокращение</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>другая дата</translation>
    </message>
    <message>
        <source>known from quite other years</source>
        <translation>известно совсем по другим годам</translation>
    </message>
    <message>
        <source>meant by another name here already</source>
        <translation>здесь уже названо под другим именем</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Новый совет</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Новый упомянутый документ</translation>
    </message>
    <message>
        <source>Several bear this name: please choose</source>
        <translation>Это имя носят несколько: выберите</translation>
    </message>
    <message>
        <source>Perhaps {name}, whose initials fit: please choose</source>
        <translation>Возможно, {name}: инициалы подходят, выберите</translation>
    </message>
    <message>
        <source>In the archive already</source>
        <translation>Уже в архиве</translation>
    </message>
    <message>
        <source>The same text as {file}, in another file</source>
        <translation>Тот же текст, что в {file}, в другом файле</translation>
    </message>
    <message>
        <source>Another edition of {file}: they share {percent} % of their wording</source>
        <translation>Другая редакция {file}: совпадает {percent} % текста</translation>
    </message>
    <message>
        <source>A translation of {file}</source>
        <translation>Перевод {file}</translation>
    </message>
    <message>
        <source>Another text of the meeting that {file} is of</source>
        <translation>Ещё один текст того заседания, к которому относится {file}</translation>
    </message>
    <message>
        <source>The file will be kept as another original of that document.</source>
        <translation>Файл сохранится как ещё один оригинал этого документа.</translation>
    </message>
    <message>
        <source>It will become a meeting of its own.</source>
        <translation>Станет отдельным заседанием.</translation>
    </message>
    <message>
        <source>It will become a further document of the meeting; values that differ are kept beside those that are shown.</source>
        <translation>Станет ещё одним документом заседания; отличающиеся значения сохранятся рядом с показанными.</translation>
    </message>
    <message>
        <source>It will join the meeting as another language version of its resolutions.</source>
        <translation>Войдёт в заседание как версия его резолюций на другом языке.</translation>
    </message>
    <message>
        <source>What was chosen for it is not in the archive any more: it is in the recycle bin, or its confirmation was undone. It goes where it would go by itself; please choose anew.</source>
        <translation>Выбранного для него в архиве больше нет: оно в корзине или его подтверждение отменено. Файл попадёт туда, куда попал бы сам; выберите заново.</translation>
    </message>
    <message>
        <source>What was chosen for it is not in the archive any more: it is in the recycle bin, or its confirmation was undone.</source>
        <translation>Выбранного для него в архиве больше нет: оно в корзине или его подтверждение отменено.</translation>
    </message>
    <message>
        <source>The archive has another meeting of this council with the same number: {meeting}. Please see whether the number and the dates are right.</source>
        <translation>В архиве есть другое заседание этого совета с тем же номером: {meeting}. Проверьте, верны ли номер и даты.</translation>
    </message>
    <message>
        <source>{paired} of its {points} points are paired with the meeting&apos;s {resolutions}.</source>
        <translation>Пунктов сопоставлено: {paired} из {points}; резолюций в заседании: {resolutions}.</translation>
    </message>
    <message>
        <source>numbers that agree: {same} of {all}</source>
        <translation>совпадает чисел: {same} из {all}</translation>
    </message>
    <message>
        <source>names that agree: {same} of {all}</source>
        <translation>имён: {same} из {all}</translation>
    </message>
    <message>
        <source>but: {reason}</source>
        <translation>но: {reason}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>The others are kept as the text of the document and become no resolutions of the meeting.</source>
        <translation>Остальные останутся в тексте документа и не станут резолюциями заседания.</translation>
    </message>
    <message>
        <source>Differs from the record: {what}. Both are kept, the record&apos;s is shown.</source>
        <translation>Расходится с записью: {what}. Сохраняется и то и другое, показывается то, что в записи.</translation>
    </message>
    <message>
        <source>session number {here}, there {there}</source>
        <translation>номер заседания здесь {here}, в записи {there}</translation>
    </message>
    <message>
        <source>date {here}, there {there}</source>
        <translation>дата здесь {here}, в записи {there}</translation>
    </message>
    <message>
        <source>last day {here}, there {there}</source>
        <translation>последний день здесь {here}, в записи {there}</translation>
    </message>
    <message>
        <source>theme “{here}”, there “{there}”</source>
        <translation>тема здесь «{here}», в записи «{there}»</translation>
    </message>
</context>
<context>
    <name>MeantHere</name>
    <message>
        <source>Open a document or a meeting first</source>
        <translation>Сначала откройте документ или заседание</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Сначала откройте документ</translation>
    </message>
    <message>
        <source>Choose a meeting, or open a document of it first</source>
        <translation>Сначала выберите заседание или откройте его документ</translation>
    </message>
    <message>
        <source>Select what is to be copied first</source>
        <translation>Сначала выделите то, что нужно скопировать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingConflicts</name>
    <message>
        <source>The sources of this meeting agree</source>
        <translation>Источники этого заседания не расходятся</translation>
    </message>
    <message>
        <source>The record shows the chosen values.</source>
        <translation>Запись показывает выбранные значения.</translation>
    </message>
    <message>
        <source>Storing the choice</source>
        <translation>Сохранение выбора</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>18.11.2021, November 2021, 2021</source>
        <translation>18.11.2021, ноябрь 2021, 2021</translation>
    </message>
    <message>
        <source>if it lasted longer than a day</source>
        <translation>если длилось дольше одного дня</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Theme · {language}</source>
        <translation>Тема · {language}</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Add an organiser</source>
        <translation>Добавить организатора</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Read the text</source>
        <translation>Читать текст</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Sources disagree: {fields}</source>
        <translation>Источники расходятся: {fields}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Edit the record of the session</source>
        <translation>Править запись о заседании</translation>
    </message>
    <message>
        <source>Read the document in its languages, find and cite in it</source>
        <translation>Читать документ на его языках, искать в нём и цитировать</translation>
    </message>
    <message>
        <source>Open the file as it was received</source>
        <translation>Открыть файл, каким он поступил</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>There is no other edition of a text here</source>
        <translation>Других редакций текста здесь нет</translation>
    </message>
</context>
<context>
    <name>MeetingPoints</name>
    <message>
        <source>Resolutions</source>
        <extracomment>Rows that are shown at once, and those of a turn: a protocol may have a hundred resolutions. So many lines of a resolution are shown; it is read whole where one goes.</extracomment>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>This record has no resolutions.</source>
        <translation>В этой записи нет резолюций.</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>Participants</source>
        <extracomment>In less width what a document is stands below its name. Two editions of a text are to be compared: their summaries.</extracomment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>The text is incomplete.</source>
        <translation>Текст неполный.</translation>
    </message>
    <message>
        <source>Also received as</source>
        <translation>Получен также как</translation>
    </message>
    <message>
        <source>Open the original “{name}”</source>
        <translation>Открыть оригинал «{name}»</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>правовая основа</translation>
    </message>
    <message>
        <source>Topics of the meeting…</source>
        <translation>Темы заседания…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Теги и заметки</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>How meetings are shown</source>
        <translation>Как показаны заседания</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>Рисуется лента времени</translation>
    </message>
    <message>
        <source>Arrows move among the sessions, Enter opens one</source>
        <translation>Стрелки ведут от заседания к заседанию, Enter открывает</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus of the bar.</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>&amp;Недавние архивы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>No archive yet</source>
        <translation>Архива пока нет</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>С&amp;охранённые поиски</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>В&amp;ходящие</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>О&amp;кно</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <extracomment>Records that are named; of more only the number is said.</extracomment>
        <translation>Объединение двух записей</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Оставить другую запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>The names of the one that goes come along, every record that names it will name the other, and it moves to the recycle bin. One step of undo parts them again.</source>
        <translation>Имена уходящей записи перейдут к остающейся, все записи, где она названа, будут называть остающуюся, а сама она переместится в корзину. Одна отмена снова их разделит.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Вливается в неё</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>for example: one person, spelled in two ways</source>
        <translation>например: одно лицо в двух написаниях</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, то же самое</translation>
    </message>
    <message>
        <source>Choose the other record to see what would happen.</source>
        <translation>Выберите другую запись, чтобы увидеть, что произойдёт.</translation>
    </message>
    <message>
        <source>none that is not there already</source>
        <translation>новых нет</translation>
    </message>
    <message>
        <source>Names that come along</source>
        <translation>Перейдут имена</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>и ещё {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will name “{kept}”</source>
        <translation>
            <numerusform>%Ln запись будет называть «{kept}»</numerusform>
            <numerusform>%Ln записи будут называть «{kept}»</numerusform>
            <numerusform>%Ln записей будут называть «{kept}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln record(s)</source>
        <translation>
            <numerusform>названа в %Ln записи</numerusform>
            <numerusform>названа в %Ln записях</numerusform>
            <numerusform>названа в %Ln записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the recycle bin</source>
        <translation>Переместится в корзину</translation>
    </message>
    <message>
        <source>Both are named in</source>
        <translation>Обе записи названы в</translation>
    </message>
    <message>
        <source>Are they really one? What was said there of both will be said of “{kept}” alone.</source>
        <translation>Это точно одно и то же? Всё, что там сказано об обоих, будет сказано об одной записи «{kept}».</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merging two records</source>
        <extracomment>Records that may be the same are offered up to so many.</extracomment>
        <translation>Объединение двух записей</translation>
    </message>
    <message>
        <source>“{gone}” is part of “{kept}” now.</source>
        <translation>«{gone}» теперь часть записи «{kept}».</translation>
    </message>
    <message>
        <source>They are two records again.</source>
        <translation>Это снова две записи.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Возможно: {query}</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>The archive as it was known on {moment} — nothing can be changed here</source>
        <translation>Архив по состоянию на {moment} — изменить здесь ничего нельзя</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>Вернуться к нынешнему</translation>
    </message>
    <message>
        <source>{title} — as known on {moment}</source>
        <translation>{title} — на {moment}</translation>
    </message>
</context>
<context>
    <name>MoreList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Further rows that are made at once, and those of a turn.</extracomment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>In the archive already</source>
        <extracomment>Those who are not offered.</extracomment>
        <translation>Уже есть в архиве</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bear this name: choose one with ↓</source>
        <translation>
            <numerusform>Это имя носит %Ln запись: выберите клавишей ↓</numerusform>
            <numerusform>Это имя носят %Ln записи: выберите клавишей ↓</numerusform>
            <numerusform>Это имя носят %Ln записей: выберите клавишей ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive knows none of that name</source>
        <translation>В архиве такого имени нет</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>name as it is written</source>
        <extracomment>It was made the preferred one.</extracomment>
        <translation>имя, как оно пишется</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>без языка</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительное</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NarrowChip</name>
    <message>
        <source>Takes this back</source>
        <translation>Снимает это условие</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Shown now</source>
        <extracomment>So long records are held over a row before its page opens, in milliseconds.</extracomment>
        <translation>Показано сейчас</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Narrow down the results</source>
        <translation>Уточнить результаты</translation>
    </message>
    <message>
        <source>Show the names of the sections</source>
        <translation>Показать названия разделов</translation>
    </message>
</context>
<context>
    <name>NewArchiveDialog</name>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>for example the council&apos;s name</source>
        <translation>например, название совета</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Создать архив</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Where to make the archive</source>
        <translation>Где создать архив</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another title or place.</source>
        <translation>«{name}» там уже есть. Выберите другое название или место.</translation>
    </message>
    <message>
        <source>A folder “{name}” will be made there.</source>
        <translation>Там будет создана папка «{name}».</translation>
    </message>
    <message>
        <source>The archive will be a folder with that name.</source>
        <translation>Архив будет папкой с этим именем.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Escape leaves</source>
        <translation>Ctrl+Enter сохраняет заметку, Escape закрывает</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>The widest that a row is read in. Room for the shadow: at the sides, above, below. Rows that are seen at once.</extracomment>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>office</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Занимал должность</translation>
    </message>
    <message>
        <source>how this is known</source>
        <translation>откуда это известно</translation>
    </message>
    <message>
        <source>Source of the office</source>
        <translation>Источник сведений о должности</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>Open a document to see its original here.</source>
        <translation>Откройте документ, и здесь появится его оригинал.</translation>
    </message>
    <message>
        <source>The original “{name}” is neither a PDF nor a scan: it has no pages.</source>
        <translation>Оригинал «{name}» — не PDF и не скан: страниц у него нет.</translation>
    </message>
    <message>
        <source>Comparing the original with its digest…</source>
        <translation>Оригинал сверяется с контрольной суммой…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Страницы оригинала</translation>
    </message>
    <message>
        <source>{percent} % of the width</source>
        <translation>{percent} % ширины</translation>
    </message>
    <message>
        <source>Original beside the text</source>
        <translation>Оригинал рядом с текстом</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Уменьшить страницы</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Увеличить страницы</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Close the original</source>
        <translation>Закрыть оригинал</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Opening the original</source>
        <extracomment>The copy was handed over; its file name. Nothing on this system opens such a file; where the copy is.</extracomment>
        <translation>Открывается оригинал</translation>
    </message>
</context>
<context>
    <name>OtherFields</name>
    <message>
        <source>{what}: its kind</source>
        <translation>{what}: вид</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Read the text of page {page}</source>
        <translation>Читать текст страницы {page}</translation>
    </message>
</context>
<context>
    <name>PaletteWork</name>
    <message>
        <source>Type what to do, where to go or whom to find</source>
        <extracomment>Milliseconds that the rows of the letter before stay while the archive is asked. What a screen reader is told.</extracomment>
        <translation>Что сделать, куда перейти или кого найти</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Ничего с таким названием нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), choose with the arrow keys</source>
        <translation>
            <numerusform>%Ln строка, выбор стрелками</numerusform>
            <numerusform>%Ln строки, выбор стрелками</numerusform>
            <numerusform>%Ln строк, выбор стрелками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantFields</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>office as the document states it</source>
        <translation>должность, как в документе</translation>
    </message>
    <message>
        <source>Office · {language}</source>
        <translation>Должность · {language}</translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln narrower topic(s)</source>
        <translation>
            <numerusform>с %Ln нижестоящей темой</numerusform>
            <numerusform>с %Ln нижестоящими темами</numerusform>
            <numerusform>с %Ln нижестоящими темами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tied to %Ln other(s) here</source>
        <translation>
            <numerusform>связь здесь с %Ln участником</numerusform>
            <numerusform>связи здесь с %Ln участниками</numerusform>
            <numerusform>связи здесь с %Ln участниками</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is missing.</source>
        <translation>Пропущенных заседаний нет.</translation>
    </message>
    <message numerus="yes">
        <source>Dashed: no record (%Ln).</source>
        <translation>
            <numerusform>Пунктир: нет записи (%Ln).</numerusform>
            <numerusform>Пунктир: нет записи (%Ln).</numerusform>
            <numerusform>Пунктир: нет записи (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s); one of several kinds counts in each, and once in the last column.</source>
        <translation>
            <numerusform>%Ln резолюция; относящаяся к нескольким видам учтена в каждом, а в последнем столбце — один раз.</numerusform>
            <numerusform>%Ln резолюции; относящаяся к нескольким видам учтена в каждом, а в последнем столбце — один раз.</numerusform>
            <numerusform>%Ln резолюций; относящаяся к нескольким видам учтена в каждом, а в последнем столбце — один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are not on the map.</source>
        <translation>
            <numerusform>%Ln место не на карте.</numerusform>
            <numerusform>%Ln места не на карте.</numerusform>
            <numerusform>%Ln мест не на карте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Тип файла:</translation>
    </message>
    <message>
        <source>The picture could not be written to {name}: {reason}. Choose another folder.</source>
        <translation>Не удалось записать картинку в {name}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The picture was written to {name}</source>
        <translation>Картинка записана в {name}</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Drawing the picture</source>
        <extracomment>Another picture, or none.</extracomment>
        <translation>Картинка рисуется</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Показать результаты</translation>
    </message>
    <message>
        <source>Show the results in a new window</source>
        <translation>Показать найденное в новом окне</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Перейти к заседанию</translation>
    </message>
    <message>
        <source>Open the meeting in a new window</source>
        <translation>Открыть заседание в новом окне</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Скопировать таблицей</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Arrows move among the marks, Enter shows the results</source>
        <translation>Стрелки ведут от знака к знаку, Enter показывает результаты</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Обзоры</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Какой обзор</translation>
    </message>
    <message>
        <source>Only what is found</source>
        <translation>Только найденное</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <translation>Сохранить картинку в SVG или PNG</translation>
    </message>
    <message>
        <source>There is nothing to draw here</source>
        <translation>Показать пока нечего</translation>
    </message>
</context>
<context>
    <name>PlaceRecordsDialog</name>
    <message>
        <source>Lay into {unit}</source>
        <translation>Поместить в {unit}</translation>
    </message>
    <message>
        <source>Meetings and documents that lie in no unit yet:</source>
        <translation>Заседания и документы, которые ещё никуда не помещены:</translation>
    </message>
    <message>
        <source>Every meeting and document lies in a unit already.</source>
        <translation>Все заседания и документы уже помещены в единицы описания.</translation>
    </message>
    <message>
        <source>Sheets, for example 12–15 (may stay empty)</source>
        <translation>Листы, например 12–15 (можно не указывать)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Lay in</source>
        <translation>Поместить</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
</context>
<context>
    <name>PlacedList</name>
    <message>
        <source>Lies in it</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>No meeting and no document yet</source>
        <translation>Пока нет ни заседаний, ни документов</translation>
    </message>
    <message>
        <source>Lay in…</source>
        <translation>Поместить…</translation>
    </message>
    <message>
        <source>sheets {sheets}</source>
        <translation>листы {sheets}</translation>
    </message>
    <message>
        <source>Take out of the unit</source>
        <translation>Изъять из единицы описания</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Remove point {number}</source>
        <translation>Убрать пункт {number}</translation>
    </message>
</context>
<context>
    <name>PrintRecordDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Печать: {title}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Язык формы</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Запись целиком</translation>
    </message>
    <message>
        <source>An extract of points</source>
        <translation>Выписка из пунктов</translation>
    </message>
    <message>
        <source>Points of the extract</source>
        <translation>Пункты выписки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Tick the points: they are printed word by word, to be certified.</source>
        <translation>Отметьте пункты: они печатаются дословно, с местом для заверения.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a point to see the extract.</source>
        <translation>Отметьте пункт, чтобы увидеть выписку.</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>найдена %Ln неполадка</numerusform>
            <numerusform>найдены %Ln неполадки</numerusform>
            <numerusform>найдено %Ln неполадок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCopyDialog</name>
    <message>
        <source>Publish a copy</source>
        <translation>Издать копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>A new archive folder is made for readers. It never holds what is closed or restricted today: no texts, titles, originals or earlier versions of it.</source>
        <translation>Для читателей создаётся новая папка архива. В ней никогда не было того, что сегодня закрыто или ограничено: ни текстов, ни названий, ни оригиналов, ни прежних версий.</translation>
    </message>
    <message>
        <source>Only such a copy protects. The reader&apos;s view of this window hides what is closed, but whoever can open the archive&apos;s own folder can read all of it.</source>
        <translation>Защищает только такая копия. Вид для читателя в этом окне скрывает закрытое, но тот, кто может открыть папку самого архива, прочтёт всё.</translation>
    </message>
    <message>
        <source>Left out as well: the history, the journal, the recycle bin, the inbox, accessions, retention rules, acts and saved searches. What opens later by itself is not in the copy: publish again then.</source>
        <translation>Не входят также история, журнал, корзина, входящие, книга поступлений, сроки хранения, акты и сохранённые поиски. То, что откроется позже само, в копии не появится: тогда издайте её снова.</translation>
    </message>
</context>
<context>
    <name>QueryHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>water border</source>
        <translation>вода граница</translation>
    </message>
    <message>
        <source>both words, in any of their forms</source>
        <translation>оба слова, в любой форме</translation>
    </message>
    <message>
        <source>&quot;common border&quot;</source>
        <translation>&quot;общая граница&quot;</translation>
    </message>
    <message>
        <source>the words one after the other</source>
        <translation>слова друг за другом</translation>
    </message>
    <message>
        <source>water OR border</source>
        <translation>вода ИЛИ граница</translation>
    </message>
    <message>
        <source>one of the words, or both</source>
        <translation>одно из слов или оба</translation>
    </message>
    <message>
        <source>water -border</source>
        <translation>вода -граница</translation>
    </message>
    <message>
        <source>without the second word</source>
        <translation>без второго слова</translation>
    </message>
    <message>
        <source>(water OR sea) level</source>
        <translation>(вода ИЛИ море) уровень</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>скобки объединяют то, что связано</translation>
    </message>
    <message>
        <source>delim*</source>
        <translation>делим*</translation>
    </message>
    <message>
        <source>every word that begins so, from three letters on</source>
        <translation>все слова, которые так начинаются; не меньше трёх букв</translation>
    </message>
    <message>
        <source>border~</source>
        <translation>граница~</translation>
    </message>
    <message>
        <source>with one letter wrong; ~2 for two</source>
        <translation>с ошибкой в одной букве; ~2 — в двух</translation>
    </message>
    <message>
        <source>=borders</source>
        <translation>=границы</translation>
    </message>
    <message>
        <source>only as it is written: no other form, no other spelling</source>
        <translation>только так, как написано: без других форм и написаний</translation>
    </message>
    <message>
        <source>person:&quot;Hikmet Hajiyev&quot;</source>
        <translation>лицо:&quot;Хикмет Гаджиев&quot;</translation>
    </message>
    <message>
        <source>who took part, in every spelling of the name</source>
        <translation>участник, при любом написании имени</translation>
    </message>
    <message>
        <source>person:(Hajiyev OR Shafiyev)</source>
        <translation>лицо:(Гаджиев ИЛИ Шафиев)</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>один из них</translation>
    </message>
    <message>
        <source>names:exact</source>
        <translation>имена:точно</translation>
    </message>
    <message>
        <source>no other spellings of names in this search</source>
        <translation>без других написаний имён в этом запросе</translation>
    </message>
    <message>
        <source>related:yes</source>
        <translation>родственные:да</translation>
    </message>
    <message>
        <source>relatives of words too: Russia, Russian</source>
        <translation>и родственные слова: Россия, российский</translation>
    </message>
    <message>
        <source>council:RAEC</source>
        <translation>совет:РАЭС</translation>
    </message>
    <message>
        <source>the council, by name or abbreviation</source>
        <translation>совет, по названию или сокращению</translation>
    </message>
    <message>
        <source>institution:MGIMO</source>
        <translation>организация:МГИМО</translation>
    </message>
    <message>
        <source>an organiser or an institute</source>
        <translation>организатор или институт</translation>
    </message>
    <message>
        <source>place:Baku</source>
        <translation>место:Баку</translation>
    </message>
    <message>
        <source>where the meeting was held</source>
        <translation>где прошло заседание</translation>
    </message>
    <message>
        <source>topic:water</source>
        <translation>тема:вода</translation>
    </message>
    <message>
        <source>a topic, by any of its names</source>
        <translation>тема, по любому из её названий</translation>
    </message>
    <message>
        <source>tag:important</source>
        <translation>тег:важное</translation>
    </message>
    <message>
        <source>records with a tag</source>
        <translation>записи с этим тегом</translation>
    </message>
    <message>
        <source>note:check</source>
        <translation>заметка:проверить</translation>
    </message>
    <message>
        <source>notes in which a word stands</source>
        <translation>заметки, в которых есть это слово</translation>
    </message>
    <message>
        <source>kind:decision</source>
        <translation>вид:решение</translation>
    </message>
    <message>
        <source>assessment, position, recommendation, decision, acknowledgement</source>
        <translation>оценка, позиция, рекомендация, решение, признательность</translation>
    </message>
    <message>
        <source>-kind:assessment</source>
        <translation>-вид:оценка</translation>
    </message>
    <message>
        <source>everything but that</source>
        <translation>всё, кроме этого</translation>
    </message>
    <message>
        <source>instrument:convention</source>
        <translation>документ:конвенция</translation>
    </message>
    <message>
        <source>resolutions that cite such a document</source>
        <translation>резолюции, которые ссылаются на такой документ</translation>
    </message>
    <message>
        <source>number:3</source>
        <translation>пункт:3</translation>
    </message>
    <message>
        <source>the number of the point</source>
        <translation>номер пункта</translation>
    </message>
    <message>
        <source>lang:english</source>
        <translation>язык:английский</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>type:meeting</source>
        <translation>тип:заседание</translation>
    </message>
    <message>
        <source>resolution, paragraph, meeting, person, note…</source>
        <translation>резолюция, абзац, заседание, лицо, заметка…</translation>
    </message>
    <message>
        <source>access:open</source>
        <translation>доступ:открыто</translation>
    </message>
    <message>
        <source>what readers may see: open, restricted or closed</source>
        <translation>что видно читателям: открыто, ограничено или закрыто</translation>
    </message>
    <message>
        <source>date:2021</source>
        <translation>дата:2021</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>date:2021-11</source>
        <translation>дата:2021-11</translation>
    </message>
    <message>
        <source>the month; also date:November 2021</source>
        <translation>месяц; можно и дата:ноябрь 2021</translation>
    </message>
    <message>
        <source>date:18.11.2021</source>
        <translation>дата:18.11.2021</translation>
    </message>
    <message>
        <source>the day; also date:2021-11-18</source>
        <translation>день; можно и дата:2021-11-18</translation>
    </message>
    <message>
        <source>date:2020..2022</source>
        <translation>дата:2020..2022</translation>
    </message>
    <message>
        <source>from the one to the other; either may be left out</source>
        <translation>от и до; один из краёв можно опустить</translation>
    </message>
    <message>
        <source>date:&gt;2021</source>
        <translation>дата:&gt;2021</translation>
    </message>
    <message>
        <source>after; &gt;= includes the year itself, &lt; is before</source>
        <translation>после; &gt;= включает и сам год, &lt; — до</translation>
    </message>
</context>
<context>
    <name>QueryPreview</name>
    <message>
        <source>The first queries of the file are shown here.</source>
        <translation>Здесь будут показаны первые запросы файла.</translation>
    </message>
    <message>
        <source>The first queries of the file</source>
        <translation>Первые запросы файла</translation>
    </message>
    <message>
        <source>There is a name on this line, but no query.</source>
        <translation>В этой строке есть название, но нет запроса.</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>понято</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Please check</source>
        <translation>Проверьте</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln значение</numerusform>
            <numerusform>%Ln значения</numerusform>
            <numerusform>%Ln значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotingWork</name>
    <message>
        <source>Looking for the quotation</source>
        <extracomment>Longer texts in the clipboard, in letters, are no quotation.</extracomment>
        <translation>Поиск цитаты</translation>
    </message>
</context>
<context>
    <name>RailContent</name>
    <message>
        <source>No archive</source>
        <extracomment>The row of the rail that belongs to a page with one record.</extracomment>
        <translation>Нет архива</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Только на этом компьютере</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Обзоры</translation>
    </message>
    <message>
        <source>Archival description</source>
        <translation>Архивное описание</translation>
    </message>
    <message>
        <source>The sessions of the councils, as a table</source>
        <translation>Заседания советов таблицей</translation>
    </message>
    <message>
        <source>Search what was said and decided, and read it</source>
        <translation>Искать сказанное и решённое и читать его</translation>
    </message>
    <message>
        <source>Who took part, and in which offices</source>
        <translation>Кто участвовал и в каких должностях</translation>
    </message>
    <message>
        <source>Who organised the sessions and sent people to them</source>
        <translation>Кто проводил заседания и кто посылал на них людей</translation>
    </message>
    <message>
        <source>The agreements and statements that are cited</source>
        <translation>Соглашения и заявления, на которые ссылаются</translation>
    </message>
    <message>
        <source>The thesaurus, and what is about each topic</source>
        <translation>Тезаурус и то, что относится к каждой теме</translation>
    </message>
    <message>
        <source>Timelines, networks and maps of the records</source>
        <translation>Лента времени, сети и карта записей</translation>
    </message>
    <message>
        <source>Files that wait for you to check what was read in them</source>
        <translation>Файлы, в которых прочитанное ждёт вашей проверки</translation>
    </message>
    <message>
        <source>Searches that you keep under a name</source>
        <translation>Поиски, которые вы храните под именами</translation>
    </message>
    <message>
        <source>Fonds, series and units, accessions and retention</source>
        <translation>Фонды, описи и дела, поступления и сроки хранения</translation>
    </message>
    <message>
        <source>Everything that was done, when, by whom and why</source>
        <translation>Всё, что было сделано: когда, кем и почему</translation>
    </message>
    <message>
        <source>What was put away and can be put back</source>
        <translation>Убранное, которое можно вернуть</translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Click for the menu of the archive</source>
        <translation>Щёлкните, чтобы открыть меню архива</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message numerus="yes">
        <source>%Ln hit(s) are chosen; more cannot be chosen at once.</source>
        <extracomment>So many hits are brought to be chosen together; whoever wants more is told. What was wished for is here, or as much of it as is brought.</extracomment>
        <translation>
            <numerusform>Выбран %Ln результат; больше за один раз выбрать нельзя.</numerusform>
            <numerusform>Выбрано %Ln результата; больше за один раз выбрать нельзя.</numerusform>
            <numerusform>Выбрано %Ln результатов; больше за один раз выбрать нельзя.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingAnnotations</name>
    <message>
        <source>Tags and notes</source>
        <extracomment>It takes so much of the pane at the most, in pixels and as a share, but always a row of tags. In a page lower than this it is folded until a person unfolds it. Above and below its head. Whether a person has folded or unfolded it; until then the room decides.</extracomment>
        <translation>Теги и заметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln тег</numerusform>
            <numerusform>%Ln тега</numerusform>
            <numerusform>%Ln тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBeside</name>
    <message>
        <source>Open a document first</source>
        <translation>Сначала откройте документ</translation>
    </message>
    <message>
        <source>This meeting has its text in one language only</source>
        <translation>Текст этого заседания есть только на одном языке</translation>
    </message>
    <message>
        <source>The window is too narrow for several languages side by side</source>
        <translation>Окно слишком узкое, чтобы показать несколько языков рядом</translation>
    </message>
    <message>
        <source>No paragraph of the text begins on this page</source>
        <translation>На этой странице не начинается ни один абзац текста</translation>
    </message>
    <message>
        <source>Languages side by side</source>
        <translation>Языки рядом</translation>
    </message>
</context>
<context>
    <name>ReadingFind</name>
    <message>
        <source>from the beginning</source>
        <extracomment>How long typing may pause before the text is looked through, in milliseconds. What was selected is looked for if it is no longer than so many letters. The bar was closed: the search&apos;s own marks are wanted again. The same is to be looked for in another language of the meeting.</extracomment>
        <translation>с начала</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>с конца</translation>
    </message>
    <message>
        <source>words apart</source>
        <translation>слова порознь</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>без {words}</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>В этом документе нет</translation>
    </message>
    <message>
        <source>In other forms: {count}</source>
        <translation>В других формах: {count}</translation>
    </message>
    <message>
        <source>In other spellings: {count}</source>
        <translation>В других написаниях: {count}</translation>
    </message>
    <message>
        <source>Perhaps: {word}</source>
        <translation>Возможно: {word}</translation>
    </message>
    <message>
        <source>In {language}: {count}</source>
        <translation>Язык {language}: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingFoot</name>
    <message>
        <source>Original {name}</source>
        <translation>Оригинал {name}</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>принят {date}</translation>
    </message>
    <message>
        <source>the text is incomplete</source>
        <translation>текст неполный</translation>
    </message>
</context>
<context>
    <name>ReadingHead</name>
    <message>
        <source>{number} of {total}</source>
        <extracomment>The text of the page begins here where there is room: its gutter. In less width actions show their icons only. What is to stand beside the text: ``&quot;original&quot;`` or ``&quot;languages&quot;``.</extracomment>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages side by side</source>
        <translation>Языки рядом</translation>
    </message>
    <message>
        <source>Original beside the text</source>
        <translation>Оригинал рядом с текстом</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with a c&amp;itation</source>
        <translation>Копировать со &amp;ссылкой</translation>
    </message>
    <message>
        <source>&amp;Search the archive for “{words}”</source>
        <translation>&amp;Искать в архиве: «{words}»</translation>
    </message>
    <message>
        <source>&amp;Find “{words}” in this document</source>
        <translation>&amp;Найти в этом документе: «{words}»</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>Найти в этом &amp;документе</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;История записи</translation>
    </message>
    <message>
        <source>Move to the recycle &amp;bin…</source>
        <translation>Переместить в &amp;корзину…</translation>
    </message>
    <message>
        <source>Write a &amp;note on the selection…</source>
        <translation>Написать за&amp;метку к выделенному…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Написать за&amp;метку…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Те&amp;ги…</translation>
    </message>
    <message>
        <source>Copy as &amp;evidence</source>
        <translation>Копировать как &amp;доказательство</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The point was copied</source>
        <translation>Пункт скопирован</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <extracomment>The archive is to be searched for a query.</extracomment>
        <translation>Сначала откройте документ</translation>
    </message>
    <message>
        <source>Select the words to search for first</source>
        <translation>Сначала выделите слова для поиска</translation>
    </message>
    <message>
        <source>There is no other edition of this text</source>
        <translation>Другой редакции этого текста нет</translation>
    </message>
    <message>
        <source>Select the words or choose a point first</source>
        <translation>Сначала выделите слова или выберите пункт</translation>
    </message>
    <message>
        <source>The point was copied in every language</source>
        <translation>Пункт скопирован на всех языках</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Choose a result to read it here.</source>
        <extracomment>After the last hit (1) or before the first (-1): the neighbouring result is wanted. A record is shown now: its id.</extracomment>
        <translation>Выберите результат, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Причина (обязательно)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>Saving the record</source>
        <extracomment>A form is made, then shown, each in a turn of its own. What was stored is told when the form is gone from the window.</extracomment>
        <translation>Сохранение записи</translation>
    </message>
    <message>
        <source>The record says that already.</source>
        <translation>В записи это уже сказано.</translation>
    </message>
    <message>
        <source>Saved: {record}</source>
        <translation>Сохранено: {record}</translation>
    </message>
    <message>
        <source>The record is as it was.</source>
        <translation>Запись снова такая, какой была.</translation>
    </message>
    <message>
        <source>While you were editing, the record was changed ({who}). Nothing is lost: choose what is to stay. What is not chosen remains in the history, if it was saved.</source>
        <translation>Пока вы правили, запись изменили ({who}). Ничего не потеряно: выберите, что останется. Невыбранное, если оно было сохранено, остаётся в истории.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RecordHistoryPage</name>
    <message>
        <source>A version is compared with the one before it. To compare any two, choose both with Ctrl and a click, or with Ctrl+Up or Down and Ctrl+Space.</source>
        <extracomment>``(width, share)`` of each column: number, when, what, who, why. So many versions are in sight; the others are scrolled to.</extracomment>
        <translation>Версия сравнивается с предыдущей. Чтобы сравнить любые две, выберите обе: Ctrl и щелчок или Ctrl+↑, Ctrl+↓ и Ctrl+Пробел.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>В один столбец</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Версии записи</translation>
    </message>
    <message>
        <source>How the versions are laid out</source>
        <translation>Как показаны версии</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Чем различаются</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>Эта запись в корзине.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Restore version {number}…</source>
        <translation>Восстановить версию {number}…</translation>
    </message>
    <message>
        <source>This is the first version: nothing was before it.</source>
        <translation>Это первая версия: до неё ничего не было.</translation>
    </message>
    <message>
        <source>Show the archive as of then</source>
        <translation>Показать архив на тот момент</translation>
    </message>
    <message>
        <source>This record was merged into another one.</source>
        <translation>Эта запись объединена с другой.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>An act of disposal erased this record.</source>
        <translation>Эта запись уничтожена по акту.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Record</source>
        <extracomment>Of other tables than those of records so many rows are read from the screen&apos;s model.</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Unnumbered point</source>
        <translation>Пункт без номера</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>There is nothing to print here. Go to a meeting, a document, a table or a picture.</source>
        <translation>Здесь нечего печатать. Откройте заседание, документ, таблицу или обзор.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>Записана %Ln страница: {path}</numerusform>
            <numerusform>Записано %Ln страницы: {path}</numerusform>
            <numerusform>Записано %Ln страниц: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>На принтер отправлена %Ln страница</numerusform>
            <numerusform>На принтер отправлено %Ln страницы</numerusform>
            <numerusform>На принтер отправлено %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Click: sort. Shift+click: a further order. Drag: move. Menu: columns</source>
        <extracomment>Small, so that what is seen is there soon after a jump. Pages that stay in memory: 16,384 rows. Whoever looks at a row so near to the edge of its page will soon look beyond. Shown while a row is on its way. What a table&apos;s cell has from Qt, and that its row can be dragged: asked for with every cell. Stands for a record that is no longer there. True for a record that is no longer there.</extracomment>
        <translation>Щелчок — сортировка. Shift и щелчок — ещё и по этому столбцу. Перетаскивание — место. Меню — столбцы</translation>
    </message>
    <message>
        <source>Not sorted by this column: that would read all records one by one</source>
        <translation>По этому столбцу не сортируют: пришлось бы читать все записи по одной</translation>
    </message>
    <message>
        <source>{title}, descending, order {n}</source>
        <translation>{title}, по убыванию, порядок {n}</translation>
    </message>
    <message>
        <source>{title}, ascending, order {n}</source>
        <translation>{title}, по возрастанию, порядок {n}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>None is recorded yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Move to the recycle bin…</source>
        <translation>Переместить в корзину…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Править…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>Edit the chosen records…</source>
        <translation>Изменить выбранные записи…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>A meeting is one session of a council.</source>
        <translation>Здесь перечисляются заседания советов.</translation>
    </message>
    <message>
        <source>People are those who took part in sessions, with the offices that were stated.</source>
        <translation>Лица — это те, кто участвовал в заседаниях, с должностями, которые были названы.</translation>
    </message>
    <message>
        <source>Institutions organise sessions, and people come from them.</source>
        <translation>Организации проводят заседания и посылают на них людей.</translation>
    </message>
    <message>
        <source>Instruments are the agreements and statements that resolutions cite.</source>
        <translation>Упомянутые документы — это соглашения и заявления, на которые ссылаются резолюции.</translation>
    </message>
    <message>
        <source>They are read from documents, and recorded when you confirm what was read.</source>
        <translation>Они читаются из документов и записываются, когда вы подтверждаете прочитанное.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
</context>
<context>
    <name>RecycleBinPage</name>
    <message>
        <source>Recycle bin</source>
        <extracomment>``(width, share)`` of each column: name, type, when, who, why, what became of it.</extracomment>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What is here is found nowhere else in the program, and nothing is erased.</source>
        <translation>Записи из корзины больше нигде в программе не показываются, но ничего не стёрто.</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Ctrl+Delete moves a record into it, and says before what goes along.</source>
        <translation>Ctrl+Delete перемещает сюда запись и сначала показывает, что будет удалено вместе с ней.</translation>
    </message>
    <message>
        <source>What is in it can be put back from here.</source>
        <translation>Отсюда записи можно вернуть на место.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Where it went, in a new window</source>
        <translation>Куда она вошла, в новом окне</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Go to where it went</source>
        <translation>К записи, с которой объединено</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>merged into “{name}”</source>
        <translation>объединена с «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>put away with %Ln record(s) of its own</source>
        <translation>
            <numerusform>в корзине вместе с %Ln связанной записью</numerusform>
            <numerusform>в корзине вместе с %Ln связанными записями</numerusform>
            <numerusform>в корзине вместе с %Ln связанными записями</numerusform>
        </translation>
    </message>
    <message>
        <source>put away</source>
        <translation>в корзине</translation>
    </message>
</context>
<context>
    <name>RedactDocumentDialog</name>
    <message>
        <source>Redaction copy</source>
        <translation>Копия с купюрами</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Select words and black them out. The text and its original stay as they are; readers get the black text in their place while the document is restricted. The same words are black in the other records of the session. Words of another language, other forms of a word, and the session&apos;s dates and numbers are not: look at the reader&apos;s view before you publish.</source>
        <translation>Выделите слова и закройте их. Текст и оригинал остаются как есть; пока документ ограничен, читатели получают вместо них текст с купюрами. Те же слова закрыты и в других записях заседания. Слова на другом языке, другие формы слова, даты и номера заседания — нет: перед изданием посмотрите вид для читателя.</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Ground, shown beside the black</source>
        <translation>Основание, видно рядом с купюрой</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Печать в PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Select the words to black out first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>Nothing is blacked out where the cursor stands.</source>
        <translation>Там, где курсор, ничего не закрыто.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) blacked out</source>
        <translation>
            <numerusform>Закрыто %Ln место</numerusform>
            <numerusform>Закрыто %Ln места</numerusform>
            <numerusform>Закрыто %Ln мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message numerus="yes">
        <source>%Ln place(s) blacked out for readers</source>
        <translation>
            <numerusform>Для читателей закрыто %Ln место</numerusform>
            <numerusform>Для читателей закрыто %Ln места</numerusform>
            <numerusform>Для читателей закрыто %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Blacking words out</source>
        <translation>Слова закрываются</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Печать в PDF</translation>
    </message>
    <message>
        <source>Redaction copy</source>
        <translation>Копия с купюрами</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>Записана %Ln страница: {path}</numerusform>
            <numerusform>Записаны %Ln страницы: {path}</numerusform>
            <numerusform>Записано %Ln страниц: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>RegisterPrinting</name>
    <message>
        <source>Inventory</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>Книга учёта поступлений</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Акт о выделении к уничтожению</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Печать в PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written: {path}</source>
        <translation>
            <numerusform>Записана %Ln страница: {path}</numerusform>
            <numerusform>Записаны %Ln страницы: {path}</numerusform>
            <numerusform>Записано %Ln страниц: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>RelationFields</name>
    <message>
        <source>Related to</source>
        <translation>С кем или с чем</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Время связи</translation>
    </message>
    <message>
        <source>note on the relation</source>
        <translation>примечание к связи</translation>
    </message>
    <message>
        <source>Note on the relation</source>
        <translation>Примечание к связи</translation>
    </message>
</context>
<context>
    <name>RelationPanel</name>
    <message>
        <source>What the text becomes</source>
        <translation>Чем станет текст</translation>
    </message>
    <message>
        <source>Side by side (F7)</source>
        <translation>Рядом (F7)</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Перейти к заседанию</translation>
    </message>
    <message>
        <source>Joins the meeting</source>
        <translation>В это заседание</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>Отдельное заседание</translation>
    </message>
    <message>
        <source>Another original</source>
        <translation>Ещё один оригинал</translation>
    </message>
    <message>
        <source>A document of its own</source>
        <translation>Отдельный документ</translation>
    </message>
    <message>
        <source>Take the file out of the inbox; its original stays</source>
        <translation>Убрать файл из входящих; его оригинал останется</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>no kind is chosen</source>
        <translation>вид не выбран</translation>
    </message>
</context>
<context>
    <name>ResolveConflictDialog</name>
    <message>
        <source>The record was changed in the meantime</source>
        <translation>Запись за это время изменили</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Вернуться к форме</translation>
    </message>
    <message>
        <source>Save the chosen</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>Changed by one of you only; chosen already</source>
        <translation>Изменил только один из вас; уже выбрано</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Восстановить и открыть</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Оригиналы</translation>
    </message>
    <message>
        <source>Size of the backup</source>
        <translation>Размер копии</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The backup becomes an archive of its own in a new folder. Nothing that is there is touched, neither the backup nor an open archive.</source>
        <translation>Из копии получится отдельный архив в новой папке. Ничего из имеющегося не меняется: ни копия, ни открытый архив.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Имя папки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Where to restore it</source>
        <translation>Куда восстановить</translation>
    </message>
    <message>
        <source>A folder “{name}” will be made there.</source>
        <translation>Там будет создана папка «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name or place.</source>
        <translation>«{name}» там уже есть. Выберите другое имя или место.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore version {number}</source>
        <translation>Восстановить версию {number}</translation>
    </message>
    <message>
        <source>“{name}” becomes again what it was on {moment}.</source>
        <translation>«{name}» станет снова такой, какой была {moment}.</translation>
    </message>
    <message>
        <source>What it is now stays as a version, and this can be undone.</source>
        <translation>Нынешнее состояние останется версией, и это можно отменить.</translation>
    </message>
    <message>
        <source>for example: the edit was made in the wrong record</source>
        <translation>например: правка сделана не в той записи</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Version {number} was restored</source>
        <translation>Версия {number} восстановлена</translation>
    </message>
    <message>
        <source>It is as it was at that version already</source>
        <translation>Запись и так совпадает с этой версией</translation>
    </message>
    <message>
        <source>“{name}” was put back</source>
        <translation>Запись «{name}» возвращена</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстанавливается</translation>
    </message>
    <message>
        <source>“{gone}” is a record of its own again, apart from “{kept}”</source>
        <translation>«{gone}» снова отдельная запись, не «{kept}»</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>By meeting</source>
        <translation>По заседаниям</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По значимости</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>How results are sorted</source>
        <translation>Порядок результатов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln meeting(s)</source>
        <translation>
            <numerusform>в %Ln заседании</numerusform>
            <numerusform>в %Ln заседаниях</numerusform>
            <numerusform>в %Ln заседаниях</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} мс</translation>
    </message>
    <message>
        <source>By council</source>
        <translation>По советам</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <extracomment>The guess for a hit that was not measured yet. Skeleton rows are shown after so many milliseconds without an answer. How many hits are chosen. To the last hit of all (True), or to the first: they are not here yet. More were to be chosen than are brought at once: a sentence that says so.</extracomment>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Fold or unfold all meetings</source>
        <extracomment>How long a name in the menu may be. A hit is to be opened, in a new window or not.</extracomment>
        <translation>Свернуть или развернуть все заседания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Go to its meeting</source>
        <translation>Перейти к заседанию</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy with a citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Edit the chosen records…</source>
        <translation>Изменить выбранные записи…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Найти похожие</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Council: {name}</source>
        <translation>Совет: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Место: {name}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Год: {year}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Вид: {name}</translation>
    </message>
    <message>
        <source>Choose a resolution to find others like it</source>
        <translation>Выберите резолюцию, чтобы найти похожие</translation>
    </message>
    <message>
        <source>The text was copied</source>
        <translation>Текст скопирован</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Move to the recycle bin…</source>
        <translation>Переместить в корзину…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Темы…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>People</source>
        <extracomment>By relevance, so many further hits of the same meeting are worth a fold.</extracomment>
        <translation>Лица</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>More in this meeting</source>
        <translation>Ещё в этом заседании</translation>
    </message>
    <message>
        <source>Fold this meeting</source>
        <translation>Свернуть заседание</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in this meeting</source>
        <translation>
            <numerusform>Ещё %Ln в этом заседании</numerusform>
            <numerusform>Ещё %Ln в этом заседании</numerusform>
            <numerusform>Ещё %Ln в этом заседании</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Другие записи</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Ожидающие файлы</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Search is being prepared</source>
        <translation>Поиск готовится</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>По запросу «{query}» ничего нет</translation>
    </message>
    <message>
        <source>No resolutions here</source>
        <translation>Здесь нет резолюций</translation>
    </message>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Возможно: {query}</translation>
    </message>
    <message>
        <source>Nowhere in the archive: {words}</source>
        <translation>В архиве нигде нет: {words}</translation>
    </message>
    <message>
        <source>Show other spellings of names</source>
        <translation>Показать другие написания имён</translation>
    </message>
    <message>
        <source>Search in all years (now {chosen})</source>
        <translation>Искать во всех годах (сейчас выбрано: {chosen})</translation>
    </message>
    <message>
        <source>Search in all councils</source>
        <translation>Искать во всех советах</translation>
    </message>
    <message>
        <source>Search all kinds of resolutions</source>
        <translation>Искать резолюции всех видов</translation>
    </message>
    <message>
        <source>Search with all people</source>
        <translation>Искать по всем лицам</translation>
    </message>
    <message>
        <source>Search in all places</source>
        <translation>Искать во всех местах</translation>
    </message>
    <message>
        <source>Search everything, not only one type</source>
        <translation>Искать везде, а не только в одном типе</translation>
    </message>
    <message>
        <source>Search in all languages</source>
        <translation>Искать на всех языках</translation>
    </message>
    <message>
        <source>Search what was excluded too</source>
        <translation>Искать и среди исключённого</translation>
    </message>
    <message>
        <source>Search only for {query}</source>
        <translation>Искать только {query}</translation>
    </message>
    <message>
        <source>Search not only within the former results</source>
        <translation>Искать не только в найденном раньше</translation>
    </message>
    <message>
        <source>Search not only for what is alike</source>
        <translation>Искать не только похожее</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Искать по всем темам</translation>
    </message>
    <message>
        <source>Search with all tags and without</source>
        <translation>Искать с любыми тегами и без них</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <source>There are no results to export.</source>
        <translation>Нет результатов для экспорта.</translation>
    </message>
    <message>
        <source>Exporting the results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Экспорт результатов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) written to {name}</source>
        <translation>
            <numerusform>В файл {name} записан %Ln результат</numerusform>
            <numerusform>В файл {name} записаны %Ln результата</numerusform>
            <numerusform>В файл {name} записано %Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Searching for the queries</source>
        <translation>Поиск по запросам</translation>
    </message>
    <message>
        <source>Batch of queries</source>
        <translation>Пакет запросов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies) answered in {name}</source>
        <translation>
            <numerusform>В файле {name} ответ на %Ln запрос</numerusform>
            <numerusform>В файле {name} ответы на %Ln запроса</numerusform>
            <numerusform>В файле {name} ответы на %Ln запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wholly understood</source>
        <translation>
            <numerusform>не вполне понят %Ln</numerusform>
            <numerusform>не вполне поняты %Ln</numerusform>
            <numerusform>не вполне понято %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no results to copy.</source>
        <translation>Нет результатов для копирования.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied as a table</source>
        <translation>
            <numerusform>%Ln результат скопирован как таблица</numerusform>
            <numerusform>%Ln результата скопированы как таблица</numerusform>
            <numerusform>%Ln результатов скопировано как таблица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln результат скопирован</numerusform>
            <numerusform>%Ln результата скопированы</numerusform>
            <numerusform>%Ln результатов скопировано</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Тип файла:</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>Текст с разделителями</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no room in such a file</source>
        <translation>
            <numerusform>%Ln строка не поместилась в такой файл</numerusform>
            <numerusform>%Ln строки не поместились в такой файл</numerusform>
            <numerusform>%Ln строк не поместилось в такой файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were cut to fit a cell</source>
        <translation>
            <numerusform>%Ln текст сокращён под размер ячейки</numerusform>
            <numerusform>%Ln текста сокращены под размер ячейки</numerusform>
            <numerusform>%Ln текстов сокращено под размер ячейки</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. The table is {path}</source>
        <translation>На этом компьютере нет программы, которая открывает папки. Таблица: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed or restricted left out</source>
        <translation>
            <numerusform>%Ln закрытый или ограниченный опущен</numerusform>
            <numerusform>%Ln закрытых или ограниченных опущено</numerusform>
            <numerusform>%Ln закрытых или ограниченных опущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Упомянутый документ</translation>
    </message>
    <message>
        <source>Not spelled out; agrees with the first letters of the name</source>
        <translation>Не раскрыто; совпадает с первыми буквами названия</translation>
    </message>
    <message>
        <source>The text gives no date for it</source>
        <translation>Дата в тексте не названа</translation>
    </message>
    <message>
        <source>No day is given: month and year are recorded</source>
        <translation>День не назван: записаны месяц и год</translation>
    </message>
    <message>
        <source>No month is given: the year is recorded</source>
        <translation>Месяц не назван: записан год</translation>
    </message>
    <message>
        <source>The text offers several; the likeliest one</source>
        <translation>В тексте их несколько; взято вероятнейшее</translation>
    </message>
    <message>
        <source>Read from an unusual wording</source>
        <translation>Прочитано из необычного оборота</translation>
    </message>
    <message>
        <source>From the file&apos;s own data, not from the text</source>
        <translation>Из сведений файла, а не из текста</translation>
    </message>
    <message>
        <source>It stood for a record that is not in the archive any more</source>
        <translation>Означало запись, которой в архиве больше нет</translation>
    </message>
    <message>
        <source>The dictionary form is a guess</source>
        <translation>Начальная форма предположительна</translation>
    </message>
    <message>
        <source>Not a session number. Write 3 for the third one</source>
        <translation>Это не номер заседания. Для третьего пишите 3</translation>
    </message>
    <message>
        <source>The wording is missing</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>Ready to confirm</source>
        <translation>Готово к приёму</translation>
    </message>
    <message>
        <source>Text incomplete</source>
        <translation>Текст неполный</translation>
    </message>
    <message>
        <source>No meeting found</source>
        <translation>Заседание не найдено</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Уже в архиве</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Certainty: {percent} %</source>
        <translation>Уверенность: {percent} %</translation>
    </message>
    <message>
        <source>Recognised from a poor picture: letters may be wrong</source>
        <translation>Распознано с плохого изображения: буквы могут быть неверны</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Not understood. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>Не понято. Введите 18.11.2021, 18 ноября 2021, 2021-11 или 2021.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Убраны</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>New organiser</source>
        <extracomment>The keys of the fields of the head, and of the groups that something is added to.</extracomment>
        <translation>Новый организатор</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Новый выступающий</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Новый упомянутый документ</translation>
    </message>
    <message>
        <source>Not yet read</source>
        <translation>Ещё не прочитан</translation>
    </message>
    <message>
        <source>No meeting was found. Fill in its council, day or points, or set the file aside: its original stays in the archive</source>
        <translation>Заседание не найдено. Заполните совет, дату или пункты либо уберите файл: его оригинал останется в архиве</translation>
    </message>
</context>
<context>
    <name>ReviewDecisions</name>
    <message>
        <source>The record of “{name}” was stored</source>
        <extracomment>A record was made of a file: the file&apos;s id and the meeting&apos;s. The files that are being decided about: a key that is pressed twice decides once.</extracomment>
        <translation>Запись из «{name}» сохранена</translation>
    </message>
    <message>
        <source>Storing the record</source>
        <translation>Сохранение записи</translation>
    </message>
    <message>
        <source>“{name}” was set aside</source>
        <translation>Файл «{name}» убран</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were stored</source>
        <translation>
            <numerusform>%Ln запись сохранена</numerusform>
            <numerusform>%Ln записи сохранены</numerusform>
            <numerusform>%Ln записей сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still wait</source>
        <translation>
            <numerusform>%Ln файл ещё ждёт</numerusform>
            <numerusform>%Ln файла ещё ждут</numerusform>
            <numerusform>%Ln файлов ещё ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>The meeting</source>
        <extracomment>Rows that are there at once, and rows that are added in one turn of the loop after that. The path under the mouse, None when it has left.</extracomment>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступили</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>to the text</source>
        <translation>к тексту</translation>
    </message>
    <message>
        <source>take the selection</source>
        <translation>взять выделенное</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>отложить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not checked yet</source>
        <translation>
            <numerusform>%Ln значение ещё не проверено</numerusform>
            <numerusform>%Ln значения ещё не проверены</numerusform>
            <numerusform>%Ln значений ещё не проверены</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Confirm record</source>
        <translation>Подтвердить запись</translation>
    </message>
    <message>
        <source>whom it means</source>
        <translation>кто это</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Text of the document</source>
        <extracomment>The warning that is none to a reviewer: the attachments wait beside the message. Another model is under review. Something is to be added to a group. The form beside the text, or what stands in its place.</extracomment>
        <translation>Текст документа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаца</numerusform>
            <numerusform>%Ln абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>text complete</source>
        <translation>текст полный</translation>
    </message>
    <message>
        <source>text incomplete</source>
        <translation>текст неполный</translation>
    </message>
    <message>
        <source>{field}, paragraph {number}</source>
        <translation>{field}, абзац {number}</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>с вложениями</translation>
    </message>
    <message>
        <source>out of “{file}”</source>
        <translation>из «{file}»</translation>
    </message>
</context>
<context>
    <name>ReviewSelecting</name>
    <message>
        <source>new</source>
        <extracomment>Fields of the member at hand. The letters of a Russian keyboard in the places of the Latin ones.</extracomment>
        <translation>новое</translation>
    </message>
    <message>
        <source>Field at hand: {field}</source>
        <translation>Текущее поле: {field}</translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Values of a long facet that are shown before «more» is asked for. A facet with more hidden values than this shows them in a popup instead of below. A value, and whether it is to be excluded (or chosen); each again takes it back. All values are to be seen; the point of the screen where a popup belongs. Values that are to be the only ones chosen (False) or excluded (True).</extracomment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All…</source>
        <translation>все…</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>свернуть</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Rows that are shown</source>
        <extracomment>What is shown of the rows: all, those with a note, those that are left out, by state.</extracomment>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Таких строк нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>New records: {records}</source>
        <translation>Новые записи — {records}</translation>
    </message>
    <message>
        <source>No record would be new</source>
        <translation>Новых записей не будет</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не войдут</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>С пометками</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Строки таблицы</translation>
    </message>
</context>
<context>
    <name>SavedSearchModel</name>
    <message>
        <source>Name</source>
        <extracomment>``(width, share)`` of each column: name, what it asks, how much it finds, when it was changed.</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Что ищется</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>Находит сейчас</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранён</translation>
    </message>
    <message numerus="yes">
        <source>finds %Ln place(s) now</source>
        <translation>
            <numerusform>сейчас находит %Ln место</numerusform>
            <numerusform>сейчас находит %Ln места</numerusform>
            <numerusform>сейчас находит %Ln мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearchWork</name>
    <message>
        <source>Save this search</source>
        <extracomment>Searches in the menu; the page has them all.</extracomment>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Поиск сохранён: «{name}»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A search “{name}” is saved already.</source>
        <translation>Поиск «{name}» уже сохранён.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить его</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>Сохранить как «{name}»</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Сохранённых поисков пока нет</translation>
    </message>
</context>
<context>
    <name>SavedSearchesPage</name>
    <message>
        <source>Saved searches</source>
        <extracomment>While the index moves the hits are counted anew no more often, in milliseconds. Narrower than this, in logical pixels, the page shows no days.</extracomment>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Сохранённых поисков пока нет</translation>
    </message>
    <message>
        <source>Search for something, or choose filters, and press Ctrl+S.</source>
        <translation>Найдите что-нибудь или выберите фильтры и нажмите Ctrl+S.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>искать</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>переименовать</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename to “{name}”</source>
        <translation>Назвать «{name}»</translation>
    </message>
    <message>
        <source>Another search is called “{name}”.</source>
        <translation>«{name}» — название другого поиска.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>“{name}” was deleted</source>
        <extracomment>The searches in their order. Nothing was saved or renamed: the error and its sentence.</extracomment>
        <translation>Поиск «{name}» удалён</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation>Размер текста для чтения</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Плотность строк</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Use the system&apos;s font</source>
        <translation>Шрифт системы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотная</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Свободная</translation>
    </message>
    <message>
        <source>Less: nothing fades or blinks</source>
        <translation>Меньше: ничто не гаснет и не мигает</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A dialog that is wider has the groups in two columns.</extracomment>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>SpellingBar</name>
    <message>
        <source>Other spellings are shown too</source>
        <translation>Показаны и другие написания</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Только «{words}»</translation>
    </message>
    <message>
        <source>Only the spelling as typed</source>
        <translation>Только как набрано</translation>
    </message>
    <message>
        <source>Show other spellings</source>
        <translation>Показать другие написания</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Meetings: the sessions of the councils will be listed here, as a table or along time.</source>
        <extracomment>What the page is for that was asked for and has nothing to show yet.</extracomment>
        <translation>Заседания: здесь будут перечислены заседания советов — таблицей или на ленте времени.</translation>
    </message>
    <message>
        <source>Resolutions: here you will search what was said and decided, and read it.</source>
        <translation>Резолюции: здесь вы будете искать и читать то, что было сказано и решено.</translation>
    </message>
    <message>
        <source>People: everybody who took part will be listed here, with the offices they held.</source>
        <translation>Лица: здесь будут перечислены все участники и их должности.</translation>
    </message>
    <message>
        <source>Institutions: those who organise the sessions and send people to them will be listed here.</source>
        <translation>Организации: здесь будут перечислены те, кто проводит заседания и направляет на них участников.</translation>
    </message>
    <message>
        <source>Instruments: the agreements and statements that are cited will be listed here.</source>
        <translation>Упомянутые документы: здесь будут перечислены соглашения и заявления, на которые ссылаются резолюции.</translation>
    </message>
    <message>
        <source>Pictures: timelines, networks and maps of the records will be drawn here.</source>
        <translation>Обзоры: здесь появятся лента времени, связи и карта по записям архива.</translation>
    </message>
    <message>
        <source>Saved searches: those that you keep under a name will stand here.</source>
        <translation>Сохранённые поиски: здесь будут те, которым вы дадите название.</translation>
    </message>
    <message>
        <source>Begin the archive</source>
        <translation>Создайте свой архив</translation>
    </message>
    <message>
        <source>Put a communiqué, a protocol or a folder of them here. The program reads the text and proposes a record: date, place, participants, resolutions. Only what you confirm enters the archive.</source>
        <translation>Положите сюда коммюнике, протокол или папку с ними. Программа прочитает текст и предложит запись: дату, место, участников, резолюции. В архив попадёт только то, что вы подтвердите.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait in the inbox</source>
        <translation>
            <numerusform>%Ln файл ждёт во входящих</numerusform>
            <numerusform>%Ln файла ждут во входящих</numerusform>
            <numerusform>%Ln файлов ждут во входящих</numerusform>
        </translation>
    </message>
    <message>
        <source>They were received but are no records yet: look at each and confirm it</source>
        <translation>Они получены, но записями ещё не стали: просмотрите каждый и подтвердите</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>The archive of an invented council in three languages</source>
        <translation>Архив вымышленного совета на трёх языках</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Открыть другой архив</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>A folder whose name ends in .archive</source>
        <translation>Папка с именем, оканчивающимся на .archive</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Создать новый архив</translation>
    </message>
    <message>
        <source>A folder of your own with a title</source>
        <translation>Новая папка с названием, которое вы дадите</translation>
    </message>
    <message>
        <source>The program does not use the network. Everything is kept in one folder on this computer.</source>
        <translation>Программа не обращается к сети. Всё хранится в одной папке на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>No file was chosen yet</source>
        <translation>Файл пока не выбран</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What it made</source>
        <translation>Что внесено</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>done</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>filled up: {count}</source>
        <translation>дополнено: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>не вошло: {count}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>A table with a session, a resolution or a person in each row: .xlsx or .csv. What each column holds is asked next, and nothing is stored before you have seen what would become of every row. The file itself is kept with the originals.</source>
        <translation>Таблица .xlsx или .csv, в каждой строке которой — заседание, резолюция или человек. Сначала указывается, что в каком столбце, и ничего не записывается, пока вы не увидите, что станет с каждой строкой. Сам файл хранится вместе с оригиналами.</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока ни одного</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Folder: {place}</source>
        <extracomment>Why an archive is only read, where that is as it should be. Why nothing can be changed, as a sentence; empty when it can. What a screen reader is told of work: that it has begun, and how it ended.</extracomment>
        <translation>Папка: {place}</translation>
    </message>
    <message>
        <source>“{name}” was opened: a copy, the original is untouched</source>
        <translation>Открыт «{name}»: это копия, оригинал не тронут</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. A copy is at {path}</source>
        <translation>На этом компьютере нет программы для этого файла. Копия лежит в {path}</translation>
    </message>
    <message>
        <source>Reader&apos;s view (Ctrl+Alt+R leads back): what is closed or restricted today is left out, and nothing can be changed.</source>
        <translation>Вид для читателя (выйти — Ctrl+Alt+R): закрытое и ограниченное сегодня опущено, менять ничего нельзя.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The watched folder cannot be reached, and is looked for again: {path}</source>
        <translation>Отслеживаемая папка недоступна, попытки продолжаются: {path}</translation>
    </message>
    <message>
        <source>The archive lies in a network folder ({kind}), whose locks may fail: change it on one computer at a time, and keep backups on this one.</source>
        <translation>Архив лежит в сетевой папке ({kind}), где блокировки ненадёжны: вносите изменения только с одного компьютера, а копии храните на этом.</translation>
    </message>
    <message>
        <source>{title}: begun</source>
        <translation>{title}: начато</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>The index is %Ln record(s) behind; search does not see them yet</source>
        <translation>
            <numerusform>Поисковый индекс отстаёт на %Ln запись, поиск её ещё не видит</numerusform>
            <numerusform>Поисковый индекс отстаёт на %Ln записи, поиск их ещё не видит</numerusform>
            <numerusform>Поисковый индекс отстаёт на %Ln записей, поиск их ещё не видит</numerusform>
        </translation>
    </message>
    <message>
        <source>The index is up to date</source>
        <translation>Поисковый индекс актуален</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolution(s)</source>
        <translation>
            <numerusform>%Ln резолюция</numerusform>
            <numerusform>%Ln резолюции</numerusform>
            <numerusform>%Ln резолюций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>All work under way: Ctrl+Alt+J</source>
        <translation>Всё, что выполняется: Ctrl+Alt+J</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Spreadsheet</source>
        <extracomment>Values that are shown of a column.</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Чтение {name}</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Чтение столбцов</translation>
    </message>
    <message>
        <source>The columns are kept as “{name}”</source>
        <translation>Столбцы сохранены под именем «{name}»</translation>
    </message>
    <message>
        <source>Keeping the columns</source>
        <translation>Сохранение столбцов</translation>
    </message>
</context>
<context>
    <name>TableImportWork</name>
    <message>
        <source>Comparing the rows with the archive</source>
        <translation>Сравнение строк с архивом</translation>
    </message>
    <message>
        <source>Taking the rows in</source>
        <translation>Внесение строк</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Taken in from {name}: {records}</source>
        <translation>Внесено из {name} — {records}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln строка не вошла</numerusform>
            <numerusform>%Ln строки не вошли</numerusform>
            <numerusform>%Ln строк не вошло</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Removed: {records}</source>
        <translation>Удалено — {records}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as before</source>
        <translation>
            <numerusform>%Ln запись возвращена к прежнему виду</numerusform>
            <numerusform>%Ln записи возвращены к прежнему виду</numerusform>
            <numerusform>%Ln записей возвращено к прежнему виду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay</source>
        <translation>
            <numerusform>%Ln запись остаётся</numerusform>
            <numerusform>%Ln записи остаются</numerusform>
            <numerusform>%Ln записей остаётся</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>Текст с разделителями</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>The report is {path}</source>
        <translation>Отчёт сохранён: {path}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Stopped. What was taken in by then can be undone, or gone on with.</source>
        <translation>Остановлено. То, что внесено до этого, можно отменить, а импорт — продолжить.</translation>
    </message>
</context>
<context>
    <name>TableWork</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Тип файла:</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag: {tag}</source>
        <translation>Тег: {tag}</translation>
    </message>
    <message>
        <source>Enter finds what bears it, Delete takes it off</source>
        <translation>Enter находит записи с этим тегом, Delete снимает его</translation>
    </message>
    <message>
        <source>Find what bears it</source>
        <translation>Найти всё с этим тегом</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Снять тег</translation>
    </message>
</context>
<context>
    <name>TagListDialog</name>
    <message>
        <source>All tags</source>
        <extracomment>Comes to a line with its text selected.</extracomment>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>No record bears a tag yet. Choose records and press Ctrl+G to tag them.</source>
        <translation>Ни у одной записи ещё нет тега. Выберите записи и нажмите Ctrl+G, чтобы поставить теги.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Название тега</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>“{tag}” is in use already: the two become one.</source>
        <translation>Тег «{tag}» уже есть: два тега станут одним.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Тегов пока нет</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected record(s)</source>
        <translation>
            <numerusform>Для %Ln выбранной записи</numerusform>
            <numerusform>Для %Ln выбранных записей</numerusform>
            <numerusform>Для %Ln выбранных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, or several with commas between them</source>
        <translation>Новый тег или несколько через запятую</translation>
    </message>
    <message>
        <source>Enter takes a tag over; once more, it saves. Delete takes one off.</source>
        <translation>Enter добавляет тег, ещё раз Enter — сохраняет. Delete снимает тег.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Work shorter than this is not spoken of, in milliseconds. So much that has ended is told in the list.</extracomment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept</source>
        <translation>Остановлено; сделанное до этого сохранено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>осталось около %Ln часа</numerusform>
            <numerusform>осталось около %Ln часов</numerusform>
            <numerusform>осталось около %Ln часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPopup</name>
    <message>
        <source>Work under way</source>
        <translation>Что выполняется</translation>
    </message>
    <message>
        <source>Nothing is at work.</source>
        <translation>Сейчас ничего не выполняется.</translation>
    </message>
    <message>
        <source>Ended lately</source>
        <translation>Недавно завершилось</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Position in the text</source>
        <extracomment>A click so near to a tick means it.</extracomment>
        <translation>Место в тексте</translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message numerus="yes">
        <source>%Ln like it in the archive</source>
        <extracomment>The last steps of paths to names that may stand for an authority.</extracomment>
        <translation>
            <numerusform>%Ln похожий в архиве</numerusform>
            <numerusform>%Ln похожих в архиве</numerusform>
            <numerusform>%Ln похожих в архиве</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} stands for: {who}</source>
        <translation>{field} — это: {who}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Session {number}: no record</source>
        <extracomment>A place on the line is at least so wide; a longer line shows the places around the current one.</extracomment>
        <translation>Заседание {number}: нет записи</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Заседание {number}</translation>
    </message>
    <message>
        <source>Sessions of the council</source>
        <translation>Заседания совета</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) without a record</source>
        <translation>
            <numerusform>%Ln заседание без записи</numerusform>
            <numerusform>%Ln заседания без записи</numerusform>
            <numerusform>%Ln заседаний без записи</numerusform>
        </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>нет записи</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Search resolutions, meetings, people and documents</source>
        <translation>Поиск по резолюциям, заседаниям, лицам и документам</translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>Искать пока нечего</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
</context>
<context>
    <name>TopicActions</name>
    <message>
        <source>Choose resolutions or meetings first: they are put under topics.</source>
        <translation>Сначала выберите резолюции или заседания: темы даются им.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be put under the chosen topics.</source>
        <translation>
            <numerusform>Выбранные темы будут назначены %Ln записи.</numerusform>
            <numerusform>Выбранные темы будут назначены %Ln записям.</numerusform>
            <numerusform>Выбранные темы будут назначены %Ln записям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put under the chosen topics: {record}</source>
        <translation>Под выбранные темы: {record}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>Topics of %Ln record(s) changed</source>
        <translation>
            <numerusform>Темы изменены у %Ln записи</numerusform>
            <numerusform>Темы изменены у %Ln записей</numerusform>
            <numerusform>Темы изменены у %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>Экспорт тем</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) written to {name}</source>
        <translation>
            <numerusform>В файл «{name}» записана %Ln тема</numerusform>
            <numerusform>В файл «{name}» записаны %Ln темы</numerusform>
            <numerusform>В файл «{name}» записано %Ln тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the topics</source>
        <translation>Экспорт тем</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Импорт тем</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Reading the topics</source>
        <translation>Чтение тем</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) taken in from {name}</source>
        <translation>
            <numerusform>Из «{name}» взята %Ln тема</numerusform>
            <numerusform>Из «{name}» взяты %Ln темы</numerusform>
            <numerusform>Из «{name}» взято %Ln тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the topics in</source>
        <translation>Импорт тем</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Тип файла:</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Choose related topics…</source>
        <translation>Выбрать связанные темы…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Under: {topic}</source>
        <translation>Под темой: {topic}</translation>
    </message>
    <message>
        <source>Notations, separated by commas</source>
        <translation>Индексы через запятую</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Связанные темы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>Under no topic</source>
        <translation>Ни под какой</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Названы в тексте</translation>
    </message>
    <message>
        <source>No topic fits.</source>
        <translation>Подходящих тем нет.</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Найти тему</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Make the topic “{label}”</source>
        <translation>Создать тему «{label}»</translation>
    </message>
    <message>
        <source>There is no topic yet. Type a name to make the first one.</source>
        <translation>Тем пока нет. Введите название, чтобы создать первую.</translation>
    </message>
    <message>
        <source>There is no topic yet. Topics are made on their page.</source>
        <translation>Тем пока нет. Их создают на странице «Темы».</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Отметить</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message>
        <source>level {number}</source>
        <extracomment>More topics than these are folded when they are first shown. None without anything narrower, True if folded.</extracomment>
        <translation>уровень {number}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>With narrower</source>
        <translation>С нижестоящими</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Choose a topic to see what it says and what is about it.</source>
        <extracomment>So many meetings and points are listed; a search shows them all.</extracomment>
        <translation>Выберите тему, чтобы увидеть её описание и записи о ней.</translation>
    </message>
    <message>
        <source>A topic gathers what is about one matter, in whatever words and languages. What it says, and what is about it, will stand here.</source>
        <translation>Тема собирает всё, что касается одного вопроса, какими бы словами и на каком бы языке об этом ни говорилось. Здесь будут её описание и то, что к ней относится.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Нижестоящие темы</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанные темы</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>Показать %Ln запись</numerusform>
            <numerusform>Показать %Ln записи</numerusform>
            <numerusform>Показать %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>New narrower topic…</source>
        <translation>Новая нижестоящая тема…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Область применения</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>History note</source>
        <translation>Историческая справка</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>Примечание редактора</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Примечание об изменении</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>основное</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>иное название</translation>
    </message>
</context>
<context>
    <name>TopicWork</name>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Edit the topic</source>
        <translation>Изменить тему</translation>
    </message>
    <message>
        <source>“{topic}” was changed</source>
        <translation>Тема «{topic}» изменена</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Связанные темы</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose the topic under which “{topic}” shall stand.</source>
        <translation>Выберите тему, под которой будет стоять «{topic}».</translation>
    </message>
    <message>
        <source>Move the topic</source>
        <translation>Переместить тему</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>“{topic}” was moved</source>
        <translation>Тема «{topic}» перемещена</translation>
    </message>
    <message>
        <source>“{topic}” was deleted</source>
        <translation>Тема «{topic}» удалена</translation>
    </message>
    <message>
        <source>The topic was made</source>
        <translation>Тема создана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put under “{topic}”</source>
        <translation>
            <numerusform>К теме «{topic}» отнесена %Ln запись</numerusform>
            <numerusform>К теме «{topic}» отнесены %Ln записи</numerusform>
            <numerusform>К теме «{topic}» отнесено %Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <extracomment>Narrower than this, in logical pixels, there is room for the tree or for the topic.</extracomment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Найти тему</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Новая тема…</translation>
    </message>
    <message>
        <source>Import topics (SKOS)</source>
        <translation>Импорт тем (SKOS)</translation>
    </message>
    <message>
        <source>Export topics (SKOS)</source>
        <translation>Экспорт тем (SKOS)</translation>
    </message>
    <message>
        <source>No topic is recorded yet</source>
        <translation>Тем пока нет</translation>
    </message>
    <message>
        <source>No topic fits.</source>
        <translation>Подходящих тем нет.</translation>
    </message>
    <message>
        <source>Make one, or take a thesaurus in: SKOS as Turtle or RDF/XML.</source>
        <translation>Создайте тему или импортируйте тезаурус: SKOS в виде Turtle или RDF/XML.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>New narrower topic…</source>
        <translation>Новая нижестоящая тема…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put under “{topic}”</source>
        <translation>Отнести к теме «{topic}»</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Last action</source>
        <extracomment>How long a bar stays, in milliseconds. A bar beside a form is not less wide. A bar is so wide, wider where its words need it, and from there on its words go on below. Above and below the words, beside them, and between them and the link. A line that is laid out may be a little longer than its letters together.</extracomment>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>UnitAccess</name>
    <message>
        <source>Access for readers</source>
        <translation>Доступ для читателей</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>UnitTreeView</name>
    <message>
        <source>Reference code</source>
        <extracomment>Before the text of a cell, as in the header. A tree of no more units than this is shown unfolded. Narrower than this, in logical pixels, the tree shows no dates.</extracomment>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Reference tree</source>
        <translation>Фонды и описи</translation>
    </message>
    <message>
        <source>Lay into “{unit}”</source>
        <translation>Положить в «{unit}»</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>not given</source>
        <extracomment>Rows that are narrower have two lines instead of one. Milliseconds that the mouse rests on a value before its evidence is shown. Where the mouse was when the keyboard last came to a row.</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Remove: {member}</source>
        <translation>Удалить: {member}</translation>
    </message>
</context>
<context>
    <name>VerifyQuotationDialog</name>
    <message>
        <source>Verify a quotation</source>
        <translation>Проверка цитаты</translation>
    </message>
    <message>
        <source>Paste a quotation that was copied as evidence, or words alone. White space, quotation marks and dashes may differ: that is told apart.</source>
        <translation>Вставьте цитату, скопированную как доказательство, или просто её слова. Пробелы, кавычки и тире могут отличаться: об этом будет сказано отдельно.</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>These words were in the clipboard.</source>
        <translation>Эти слова были в буфере обмена.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Убрать их</translation>
    </message>
    <message>
        <source>From the quotation to the record</source>
        <translation>От цитаты к документу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s)</source>
        <translation>
            <numerusform>и ещё %Ln место</numerusform>
            <numerusform>и ещё %Ln места</numerusform>
            <numerusform>и ещё %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>signs {first}–{last}</source>
        <translation>знаки {first}–{last}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти к месту</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>This file waits in the inbox: nobody has confirmed a record of it yet.</source>
        <translation>Этот файл ждёт во входящих: его запись ещё никто не подтвердил.</translation>
    </message>
    <message>
        <source>Open it in the inbox</source>
        <translation>Открыть во входящих</translation>
    </message>
</context>
<context>
    <name>WatchedFolderChoice</name>
    <message>
        <source>Watched folder of this archive</source>
        <translation>Отслеживаемая папка этого архива</translation>
    </message>
    <message>
        <source>New files in it go into the inbox by themselves, each once. They are only read: nothing in the folder is moved, changed or deleted.</source>
        <translation>Новые файлы из неё сами попадают во входящие, каждый один раз. Они только читаются: в папке ничего не перемещается, не меняется и не удаляется.</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Не отслеживать</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>И вложенные папки</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Папка не отслеживается</translation>
    </message>
    <message>
        <source>Which folder to watch</source>
        <translation>Какую папку отслеживать</translation>
    </message>
</context>
<context>
    <name>YearHistogram</name>
    <message>
        <source>Years</source>
        <extracomment>A bar is at least so wide; where single years would be narrower, several make a bar. A label of a year takes so much. Years are written where they are whole multiples of one of these.</extracomment>
        <translation>Годы</translation>
    </message>
    <message>
        <source>left out: {years}</source>
        <translation>исключены: {years}</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Show all years (now {span})</source>
        <translation>Показать все годы (сейчас {span})</translation>
    </message>
</context>
<context>
    <name>_LanguagePart</name>
    <message>
        <source>Preferred label</source>
        <translation>Основное название</translation>
    </message>
    <message>
        <source>Other labels, one a line</source>
        <translation>Иные названия, по одному в строке</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>Область применения</translation>
    </message>
</context>
<context>
    <name>_NameDetail</name>
    <message>
        <source>Script, source, time of use</source>
        <translation>Письмо, источник, время употребления</translation>
    </message>
    <message>
        <source>script by its letters</source>
        <translation>письмо по буквам</translation>
    </message>
    <message>
        <source>Script of the name</source>
        <translation>Письмо имени</translation>
    </message>
    <message>
        <source>where the name is from</source>
        <translation>откуда взято имя</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Источник имени</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Употреблялось</translation>
    </message>
    <message>
        <source>Read in “{document}”.</source>
        <translation>Прочитано в «{document}».</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Closed until {date}</source>
        <translation>Закрыто до {date}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Restricted until {date}</source>
        <translation>Ограничено до {date}</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограничено</translation>
    </message>
    <message>
        <source>Restricted with: {names}.</source>
        <translation>Ограничено вместе с: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>{title} — reader&apos;s view</source>
        <extracomment>Pages whose title is what they show: it comes when that has been fetched. A window begins with one of these; nobody need have gone anywhere.</extracomment>
        <translation>{title} — вид для читателя</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>by council</source>
        <translation>по советам</translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation>Этот поиск не читается</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>All resolutions</source>
        <translation>Все резолюции</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>{facet} other than: {values}</source>
        <translation>{facet}, кроме: {values}</translation>
    </message>
    <message>
        <source>within “{text}”</source>
        <translation>в найденном по «{text}»</translation>
    </message>
    <message>
        <source>names only as typed</source>
        <translation>имена только как введено</translation>
    </message>
    <message>
        <source>like a chosen record</source>
        <translation>похожие на выбранную запись</translation>
    </message>
    <message>
        <source>like “{text}”</source>
        <translation>похожие на «{text}»</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Existed from</source>
        <translation>Начало существования</translation>
    </message>
    <message>
        <source>Existed to</source>
        <translation>Конец существования</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовой статус</translation>
    </message>
    <message>
        <source>Functions and activities</source>
        <translation>Функции и деятельность</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Internal structure</source>
        <translation>Внутренняя структура</translation>
    </message>
    <message>
        <source>General context</source>
        <translation>Общий контекст</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Maintenance notes</source>
        <translation>Примечания о ведении</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Свой номер</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Член организации</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Head of</source>
        <translation>Руководитель организации</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Founder of</source>
        <translation>Основатель организации</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Основатель</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть организации</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Преемник организации</translation>
    </message>
    <message>
        <source>Predecessor of</source>
        <translation>Предшественник организации</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Associated with</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабское письмо</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянское письмо</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинское письмо</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческое письмо</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейское письмо</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>китайское письмо (упрощённое)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>китайское письмо (традиционное)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японское письмо</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейское письмо</translation>
    </message>
    <message>
        <source>no dates</source>
        <extracomment>The width of the column of dates, and the most of a name with its figure. What the offices in sight share; None where no bar is to be drawn.</extracomment>
        <translation>без дат</translation>
    </message>
    <message>
        <source>as stated at: {meeting}</source>
        <translation>так указано: {meeting}</translation>
    </message>
    <message>
        <source>other lines at the same time: {number}</source>
        <translation>других строк о том же времени: {number}</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Like: {record}</source>
        <extracomment>More values of a facet than this share one chip.</extracomment>
        <translation>Похожие на: {record}</translation>
    </message>
    <message>
        <source>within “{query}”</source>
        <translation>в «{query}»</translation>
    </message>
    <message>
        <source>Only within the results of: {query}</source>
        <translation>Только среди найденного по запросу: {query}</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Excluded: {value}</source>
        <translation>Исключено: {value}</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>Copied with its source: {style}</source>
        <translation>Скопировано со ссылкой на источник: {style}</translation>
    </message>
    <message>
        <source>Copied as evidence</source>
        <translation>Скопировано как доказательство: с местом и контрольными суммами</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Latest office</source>
        <translation>Последняя должность</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Ссылок</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Columns are chosen on the pages of meetings, people, institutions and instruments.</source>
        <extracomment>Their places in the menu of the view.</extracomment>
        <translation>Столбцы выбирают на страницах заседаний, лиц, организаций и упомянутых документов.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Первое заседание</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Последнее заседание</translation>
    </message>
    <message>
        <source>First cited</source>
        <translation>Впервые упомянут</translation>
    </message>
    <message>
        <source>Last cited</source>
        <translation>В последний раз упомянут</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>who took part</source>
        <extracomment>What stands in a field, in a few words.</extracomment>
        <translation>участник</translation>
    </message>
    <message>
        <source>an organiser or an institute</source>
        <translation>организатор или институт</translation>
    </message>
    <message>
        <source>the council, by name or abbreviation</source>
        <translation>совет, по названию или сокращению</translation>
    </message>
    <message>
        <source>where the meeting was held</source>
        <translation>где прошло заседание</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>the kind of resolution</source>
        <translation>вид резолюции</translation>
    </message>
    <message>
        <source>2021, 2021-11 or 2020..2022</source>
        <translation>2021, 2021-11 или 2020..2022</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>a cited document</source>
        <translation>документ, на который ссылаются</translation>
    </message>
    <message>
        <source>the number of the point</source>
        <translation>номер пункта</translation>
    </message>
    <message>
        <source>resolution, paragraph, meeting or person</source>
        <translation>резолюция, абзац, заседание или лицо</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>номер записи (id)</translation>
    </message>
    <message>
        <source>with or without other spellings of names</source>
        <translation>с другими написаниями имён или без них</translation>
    </message>
    <message>
        <source>with or without relatives of words</source>
        <translation>с однокоренными словами или без них</translation>
    </message>
    <message>
        <source>a tag of the record</source>
        <translation>тег записи</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>слова заметки</translation>
    </message>
    <message>
        <source>open, restricted or closed to readers</source>
        <translation>открыто, ограничено или закрыто для читателей</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>council</source>
        <translation>совет</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>organisers</source>
        <translation>организаторы</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>правовая основа</translation>
    </message>
    <message>
        <source>office</source>
        <translation>должность</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Record made</source>
        <translation>создание записи</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>изменение записи</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>правка записи</translation>
    </message>
    <message>
        <source>Several records edited</source>
        <translation>правка нескольких записей</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>восстановление прежней версии</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>перемещение в корзину</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>объединение двух записей</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>Record confirmed after import</source>
        <translation>подтверждение записи</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>добавление текста</translation>
    </message>
    <message>
        <source>Text in another language added</source>
        <translation>добавление текста на другом языке</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>приём файла</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>перенос в убранные</translation>
    </message>
    <message>
        <source>Put back into the inbox</source>
        <translation>возврат во входящие</translation>
    </message>
    <message>
        <source>Another original of a document added</source>
        <translation>добавление ещё одного оригинала</translation>
    </message>
    <message>
        <source>Chosen among values that differ</source>
        <translation>выбор из расходящихся значений</translation>
    </message>
    <message>
        <source>Taken in from a spreadsheet</source>
        <translation>импорт таблицы</translation>
    </message>
    <message>
        <source>Import of a spreadsheet undone</source>
        <translation>отмена импорта таблицы</translation>
    </message>
    <message>
        <source>Import of a spreadsheet done again</source>
        <translation>повтор импорта таблицы</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>сохранение поиска</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>удаление сохранённого поиска</translation>
    </message>
    <message>
        <source>Topic made</source>
        <translation>создание темы</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>изменение темы</translation>
    </message>
    <message>
        <source>A topic was moved to the recycle bin</source>
        <translation>перемещение темы в корзину</translation>
    </message>
    <message>
        <source>Topics given or taken away</source>
        <translation>изменение тем записи</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>изменение тегов</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>переименование тега</translation>
    </message>
    <message>
        <source>Two tags merged</source>
        <translation>объединение двух тегов</translation>
    </message>
    <message>
        <source>Tag removed from all records</source>
        <translation>снятие тега со всех записей</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>новая заметка</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>изменение заметки</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>удаление заметки</translation>
    </message>
    <message>
        <source>Authority records taken in from a file</source>
        <translation>импорт авторитетных записей</translation>
    </message>
    <message>
        <source>Taken in from a thesaurus</source>
        <translation>импорт тезауруса</translation>
    </message>
    <message>
        <source>Added to the archival description</source>
        <translation>добавление в архивное описание</translation>
    </message>
    <message>
        <source>Laid into a unit of description</source>
        <translation>помещение в единицу описания</translation>
    </message>
    <message>
        <source>Access for readers changed</source>
        <translation>изменение доступа для читателей</translation>
    </message>
    <message>
        <source>Words blacked out for readers</source>
        <translation>закрытие слов от читателей</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>Reference tree</source>
        <translation>Фонды и описи</translation>
    </message>
    <message>
        <source>Accessions</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Due for disposal</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Acts of disposal</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Kind of documents</source>
        <translation>Вид документов</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единиц</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>Subfonds</source>
        <translation>Подфонд</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>Subseries</source>
        <translation>Раздел описи</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>18.11.2021, November 2021, 2021</source>
        <translation>18.11.2021, ноябрь 2021, 2021</translation>
    </message>
    <message>
        <source>as the unit above it</source>
        <translation>как у вышестоящей единицы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Начальная дата</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Конечная дата</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Количество листов</translation>
    </message>
    <message>
        <source>Index in the file plan</source>
        <translation>Индекс по номенклатуре</translation>
    </message>
    <message>
        <source>several are divided by “;”</source>
        <translation>несколько — через «;»</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Фондообразователи</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>Состав и содержание</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Систематизация</translation>
    </message>
    <message>
        <source>Conditions of access</source>
        <translation>Условия доступа</translation>
    </message>
    <message>
        <source>Finding aids</source>
        <translation>Справочный аппарат</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Date of the event it begins with</source>
        <translation>Дата события, от которого срок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Pattern of reference codes</source>
        <translation>Образец шифра</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>№ поступления</translation>
    </message>
    <message>
        <source>Received from, as the papers say</source>
        <translation>От кого, по документам</translation>
    </message>
    <message>
        <source>Donor’s name in the archive</source>
        <translation>Имя сдатчика в архиве</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Files it brought</source>
        <translation>Поступившие файлы</translation>
    </message>
    <message>
        <source>Every received file belongs to an accession already</source>
        <translation>Все полученные файлы уже отнесены к поступлениям</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>a number of years</source>
        <translation>число лет</translation>
    </message>
    <message>
        <source>while needed</source>
        <translation>до минования надобности</translation>
    </message>
    <message>
        <source>until replaced by new ones</source>
        <translation>до замены новыми</translation>
    </message>
    <message>
        <source>the end of the year of its last date</source>
        <translation>конец года конечной даты</translation>
    </message>
    <message>
        <source>the end of the year of an event</source>
        <translation>конец года события</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>Commission decides after it</source>
        <translation>ЭПК: решает комиссия</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>№ акта</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место составления</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Approved by (post)</source>
        <translation>Утверждает (должность)</translation>
    </message>
    <message>
        <source>By which list</source>
        <translation>На основании перечня</translation>
    </message>
    <message>
        <source>Minutes of the commission</source>
        <translation>Протокол ЭК</translation>
    </message>
    <message>
        <source>Appraised by (post)</source>
        <translation>Экспертизу провёл (должность)</translation>
    </message>
    <message>
        <source>Files set apart</source>
        <translation>Выделенные дела</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Акт о выделении к уничтожению</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Offices in time</source>
        <translation>Должности во времени</translation>
    </message>
    <message>
        <source>Who represented it</source>
        <translation>Кто представлял</translation>
    </message>
    <message>
        <source>Met at meetings</source>
        <translation>Встречи на заседаниях</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Упоминается в</translation>
    </message>
    <message>
        <source>Named in resolutions</source>
        <translation>Названо в резолюциях</translation>
    </message>
    <message>
        <source>Took part most often</source>
        <translation>Чаще всего участвовали</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Meetings held under it</source>
        <translation>Заседания на этой основе</translation>
    </message>
    <message>
        <source>Councils that cite it</source>
        <translation>Какие советы ссылаются</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>representatives</source>
        <translation>представители</translation>
    </message>
    <message>
        <source>stated at:</source>
        <translation>указана на:</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <extracomment>Rows that &quot;more&quot; brings, and those that are made in a turn. The lists at the side, with their gaps; the others stand in the main column.</extracomment>
        <translation>Теги и заметки</translation>
    </message>
    <message>
        <source>Show in the search</source>
        <translation>Показать в поиске</translation>
    </message>
    <message>
        <source>No meeting and no resolution has to do with it yet.</source>
        <translation>Ни одно заседание и ни одна резолюция пока не связаны с этой записью.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Сведения о записи</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a person</comment>
        <translation>Имена</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that the program did not expect. Nothing of the archive was changed by it; the log has the details.</source>
        <translation>Случилось то, чего программа не ожидала. В архиве ничего не изменилось; подробности в журнале.</translation>
    </message>
    <message>
        <source>The archive reported a failure. Nothing was changed; try again.</source>
        <extracomment>The codes of ``db.errors``, of ``Archive.read_only_reason`` and of a file that cannot be read.</extracomment>
        <translation>Архив сообщил о сбое. Ничего не изменилось; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{path}” is not an archive of this program. Choose a folder whose name ends in .archive.</source>
        <translation>«{path}» не является архивом этой программы. Выберите папку с именем на .archive.</translation>
    </message>
    <message>
        <source>There is something at “{path}” already, and it was left as it is. Choose another name.</source>
        <translation>В «{path}» уже что-то есть, оно оставлено как было. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the program (format {found}, this one knows {known}). It was not touched; open it with the newer version.</source>
        <translation>«{path}» создан более новой версией программы (формат {found}, эта знает {known}). Он не тронут; откройте его новой версией.</translation>
    </message>
    <message>
        <source>The database of “{path}” is damaged and cannot be read. The originals in the folder are untouched; restore the newest backup into a new folder.</source>
        <translation>База данных «{path}» повреждена и не читается. Оригиналы в папке целы; восстановите последнюю резервную копию в новую папку.</translation>
    </message>
    <message>
        <source>The archive is open for reading only, so nothing was changed.</source>
        <translation>Архив открыт только для чтения, поэтому ничего не изменилось.</translation>
    </message>
    <message>
        <source>The archive is open for reading only, as asked.</source>
        <translation>Архив открыт только для чтения, как и просили.</translation>
    </message>
    <message>
        <source>Open for reading only: another program has this archive open. Close it there and open the archive again to make changes.</source>
        <translation>Открыт только для чтения: архив уже открыт другой программой. Закройте его там и откройте снова, чтобы вносить изменения.</translation>
    </message>
    <message>
        <source>Open for reading only: the archive&apos;s folder cannot be written to. Copy the archive to a folder of your own to make changes.</source>
        <translation>Открыт только для чтения: в папку архива нельзя писать. Скопируйте архив в свою папку, чтобы вносить изменения.</translation>
    </message>
    <message>
        <source>Open for reading only: the database has parts that this program did not make. Verify the archive or restore a backup.</source>
        <translation>Открыт только для чтения: в базе есть части, которых эта программа не создавала. Проверьте архив или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Open for reading only: the database failed its integrity check. Copy the folder, then restore the newest backup.</source>
        <translation>Открыт только для чтения: база не прошла проверку целостности. Скопируйте папку и восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and repeat the last step.</source>
        <translation>Диск полон. Ничего не изменилось; освободите место и повторите последний шаг.</translation>
    </message>
    <message>
        <source>The disk or the database refused the change ({detail}). Nothing was changed; check the disk and repeat the last step.</source>
        <translation>Диск или база отказали в изменении ({detail}). Ничего не изменилось; проверьте диск и повторите последний шаг.</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Your change was not stored; open the record again and repeat it.</source>
        <translation>Тем временем запись изменил кто-то другой. Ваше изменение не сохранено; откройте запись снова и повторите его.</translation>
    </message>
    <message>
        <source>What “{name}” was said to stand for is not in the archive any more. Nothing was stored. Open the file again and say what it stands for.</source>
        <translation>Записи, которую было указано связать с «{name}», в архиве больше нет. Ничего не сохранено. Откройте файл снова и укажите, что означает это название.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Nothing was taken in; check the place.</source>
        <translation>Файла «{name}» больше нет на месте. Ничего не принято; проверьте папку.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to read. Choose another copy of it.</source>
        <translation>Файл «{name}» пуст: читать нечего. Выберите другую его копию.</translation>
    </message>
    <message>
        <source>“{name}” holds no text, whatever its name says. Choose a document.</source>
        <translation>В файле «{name}» нет текста, что бы ни говорило его имя. Выберите документ.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password and could not be read. Save it without the password and add it again.</source>
        <translation>Файл «{name}» защищён паролем и не прочитан. Сохраните его без пароля и добавьте снова.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the file is missing. Fetch it again and add the whole file.</source>
        <translation>Файл «{name}» обрывается: части не хватает. Получите его заново и добавьте целиком.</translation>
    </message>
    <message>
        <source>“{name}” is larger than the program takes in ({size} of at most {limit} bytes). Split it or save it without pictures.</source>
        <translation>Файл «{name}» больше, чем принимает программа ({size} при пределе {limit} байт). Разделите его или сохраните без изображений.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it should, so it was not opened. Save the document anew and add that file.</source>
        <translation>«{name}» распаковывается в чрезмерно большой объём и не открыт. Сохраните документ заново и добавьте новый файл.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that can do harm, so it was not opened. Save the document anew and add that file.</source>
        <translation>«{name}» устроен так, что может навредить, поэтому не открыт. Сохраните документ заново и добавьте новый файл.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped. Save it in another format and try again.</source>
        <translation>Чтение «{name}» длилось слишком долго и остановлено. Сохраните файл в другом формате и попробуйте снова.</translation>
    </message>
    <message>
        <source>Reading “{name}” needed too much memory and was stopped. Save it in another format and try again.</source>
        <translation>Чтение «{name}» потребовало слишком много памяти и остановлено. Сохраните файл в другом формате и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it seems to be damaged. Save the document anew and add that file.</source>
        <translation>Файл «{name}» не удалось прочитать: похоже, он повреждён. Сохраните документ заново и добавьте новый файл.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Add it as a folder to take in its files.</source>
        <translation>«{name}» это папка, а не файл. Добавьте её как папку, чтобы принять её файлы.</translation>
    </message>
    <message>
        <source>The backup at “{path}” could not be made or is not whole. The archive was not touched; try another place or another backup.</source>
        <translation>Резервную копию «{path}» не удалось создать, или она неполна. Архив не тронут; попробуйте другое место или другую копию.</translation>
    </message>
    <message>
        <source>Another program is writing this archive&apos;s search index. All records are safe; search may miss the newest of them until it has finished.</source>
        <translation>Поисковый индекс этого архива пишет другая программа. Все записи целы; пока она не закончит, поиск может не видеть самых новых.</translation>
    </message>
    <message>
        <source>Several records have an id that begins with “{id}”. Give more of it.</source>
        <translation>Несколько записей имеют номер, начинающийся с «{id}». Укажите больше знаков.</translation>
    </message>
    <message>
        <source>There is no folder at “{path}”. Perhaps it was moved, or its disk is not connected.</source>
        <translation>Папки «{path}» нет. Возможно, её перенесли или не подключён её диск.</translation>
    </message>
    <message>
        <source>These records cannot be put in that order ({order}). Choose another column.</source>
        <translation>Эти записи нельзя расположить в таком порядке ({order}). Выберите другой столбец.</translation>
    </message>
    <message>
        <source>The archive has been closed meanwhile. Open it again to go on.</source>
        <translation>Архив тем временем закрыт. Откройте его снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The original of “{name}” is not in the archive&apos;s folder any more. Its text and its records are untouched; take the original from a backup.</source>
        <translation>Оригинала «{name}» в папке архива больше нет. Текст и записи не тронуты; возьмите оригинал из резервной копии.</translation>
    </message>
    <message>
        <source>The original of “{name}” is not what was received: its bytes have changed, so it was not handed out. Its text and its records are untouched; take the original from a backup.</source>
        <translation>Оригинал «{name}» не тот, что был принят: его байты изменились, поэтому он не выдан. Текст и записи не тронуты; возьмите оригинал из резервной копии.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({detail}). Check the file and its permissions and add it again.</source>
        <translation>Файл «{name}» не удалось открыть ({detail}). Проверьте файл и права на него и добавьте снова.</translation>
    </message>
    <message>
        <source>The search index cannot be read and is built anew. All records are safe.</source>
        <translation>Поисковый индекс не читается и строится заново. Все записи целы.</translation>
    </message>
    <message>
        <source>There is something at “{path}” already, and it was left as it is. No backup was made; choose another name, or a folder to put the backup into.</source>
        <translation>В «{path}» уже что-то есть, оно оставлено как было. Копия не создана; выберите другое имя или папку для копии.</translation>
    </message>
    <message>
        <source>The folder that “{path}” should be in is not there. No backup was made; make the folder or choose another place.</source>
        <translation>Папки, где должна лежать «{path}», нет. Копия не создана; создайте папку или выберите другое место.</translation>
    </message>
    <message>
        <source>“{path}” lies inside the archive itself. No backup was made; choose a place outside, best on another disk.</source>
        <translation>«{path}» лежит внутри самого архива. Копия не создана; выберите место снаружи, лучше на другом диске.</translation>
    </message>
    <message>
        <source>An original is missing in the archive ({file}), so the backup would not be whole and was not made. Verify the archive; earlier backups are untouched.</source>
        <translation>В архиве не хватает оригинала ({file}); копия была бы неполной и не создана. Проверьте архив; прежние копии не тронуты.</translation>
    </message>
    <message>
        <source>An original in the archive is not what was received ({file}), so the backup would not be whole and was not made. Verify the archive; earlier backups are untouched.</source>
        <translation>Один из оригиналов в архиве не тот, что был принят ({file}); копия была бы неполной и не создана. Проверьте архив; прежние копии не тронуты.</translation>
    </message>
    <message>
        <source>“{path}” is not a backup of this program. Nothing was restored; choose a folder whose name ends in .archive-backup.</source>
        <translation>«{path}» — не резервная копия этой программы. Ничего не восстановлено; выберите папку с именем на .archive-backup.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the program. Nothing was restored; restore it with the newer version.</source>
        <translation>«{path}» создана более новой версией программы. Ничего не восстановлено; восстановите её новой версией.</translation>
    </message>
    <message>
        <source>The list of files of the backup “{path}” cannot be read. Nothing was restored; take another backup.</source>
        <translation>Список файлов резервной копии «{path}» не читается. Ничего не восстановлено; возьмите другую копию.</translation>
    </message>
    <message>
        <source>A file is missing in the backup “{path}” ({file}). Nothing was restored; take another backup.</source>
        <translation>В резервной копии «{path}» не хватает файла ({file}). Ничего не восстановлено; возьмите другую копию.</translation>
    </message>
    <message>
        <source>A file of the backup “{path}” has changed since it was made ({file}). It was not taken over; take another backup.</source>
        <translation>Файл резервной копии «{path}» изменился с её создания ({file}). Он не взят; возьмите другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind that its name says; it was read as what it is.</source>
        <translation>«{name}» — файл не того вида, что говорит его имя; он прочитан как есть.</translation>
    </message>
    <message>
        <source>“{name}” has tracked changes. The text was read as if they were accepted; compare it with the original.</source>
        <translation>В «{name}» есть отслеживаемые исправления. Текст прочитан так, будто они приняты; сверьте его с оригиналом.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is a guess: letters may be wrong. Compare the text with the original.</source>
        <translation>Кодировка «{name}» угадана: буквы могут быть неверны. Сверьте текст с оригиналом.</translation>
    </message>
    <message>
        <source>Some bytes of “{name}” stand for no letter and show as “�”. Compare the text with the original.</source>
        <translation>Некоторые байты «{name}» не обозначают букв и показаны как «�». Сверьте текст с оригиналом.</translation>
    </message>
    <message>
        <source>Some bytes of the name under which “{name}” was packed stand for no letter and show as “�”. The file itself is whole.</source>
        <translation>Некоторые байты имени, под которым упакован «{name}», не означают никакой буквы и показаны как «�». Сам файл цел.</translation>
    </message>
    <message>
        <source>“{name}” holds text that the page shows only when something on it is pressed. That text was left out. Open the original and see whether anything of it matters.</source>
        <translation>В «{name}» есть текст, который страница показывает, только если на ней что-то нажать. Этот текст пропущен. Откройте оригинал и посмотрите, нет ли в нём важного.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” are damaged and could not be read. Compare the text with the original.</source>
        <translation>Некоторые страницы «{name}» повреждены и не прочитаны. Сверьте текст с оригиналом.</translation>
    </message>
    <message>
        <source>“{name}” is so long that values were looked for in its beginning only ({percent} % of the text). Type in what stands further on, or select it in the text.</source>
        <translation>Текст «{name}» так длинен, что значения искались только в его начале ({percent} % текста). Впишите то, что стоит дальше, или выделите это в тексте.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read, but nothing could be proposed out of it. Type the values in yourself.</source>
        <translation>Текст «{name}» прочитан, но предложить по нему ничего не удалось. Введите значения сами.</translation>
    </message>
    <message>
        <source>The query is too long: only its first {limit} characters were searched.</source>
        <translation>Запрос слишком длинный: искались только первые {limit} знаков.</translation>
    </message>
    <message>
        <source>The query has too many words: only the first {limit} were searched.</source>
        <translation>В запросе слишком много слов: искались только первые {limit}.</translation>
    </message>
    <message>
        <source>There are brackets more than {limit} deep: what is inside the deepest was left out.</source>
        <translation>Скобки вложены глубже {limit}: содержимое самых глубоких опущено.</translation>
    </message>
    <message>
        <source>A bracket is missing its other half; it was taken as if it were there.</source>
        <translation>У скобки нет пары; поиск идёт так, будто она есть.</translation>
    </message>
    <message>
        <source>A quotation mark is missing its other half; the phrase was taken to end with the query.</source>
        <translation>У кавычки нет пары; фраза продлена до конца запроса.</translation>
    </message>
    <message>
        <source>“{word}” has nothing to act upon and was left out.</source>
        <translation>«{word}» не к чему применить, опущено.</translation>
    </message>
    <message>
        <source>“{field}:” is followed by nothing and was left out.</source>
        <translation>После «{field}:» ничего нет, поле опущено.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”; what follows it was searched as ordinary words. Fields are person, institution, council, place, topic, tag, note, kind, date, lang, instrument, number, type, access, ref, names and related.</source>
        <translation>Поля «{field}:» нет; то, что стоит после него, искали как обычные слова. Есть поля лицо, организация, совет, место, тема, тег, заметка, вид, дата, язык, документ, пункт, тип, доступ, ссылка, имена и родственные.</translation>
    </message>
    <message>
        <source>An asterisk needs at least {limit} letters before it, so “{word}*” was not searched as a beginning.</source>
        <translation>Перед звёздочкой нужно не меньше {limit} букв, поэтому «{word}*» не искалось как начало слова.</translation>
    </message>
    <message>
        <source>At most {limit} letters may differ; so many were allowed.</source>
        <translation>Различаться могут не больше {limit} букв; столько и допущено.</translation>
    </message>
    <message>
        <source>This would find too much and take too long. Add a word, or make words longer.</source>
        <translation>Нашлось бы слишком много и слишком долго. Добавьте слово или удлините слова.</translation>
    </message>
    <message>
        <source>The search index is being built, so nothing can be found yet. All records are safe; search again in a moment.</source>
        <translation>Поисковый индекс ещё строится, поэтому пока ничего не найти. Все записи целы; повторите поиск чуть позже.</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Ничего не изменилось. {why}</translation>
    </message>
    <message>
        <source>There is no such record in the archive. Go back and choose another one.</source>
        <translation>Такой записи в архиве нет. Вернитесь и выберите другую.</translation>
    </message>
    <message>
        <source>Somebody else is reading or changing the archive and was waited for in vain. Nothing was changed; repeat the last step in a while.</source>
        <translation>Кто-то другой читает или меняет архив, и дождаться его не удалось. Ничего не изменилось; повторите последний шаг немного позже.</translation>
    </message>
    <message>
        <source>Reading the database took far too long and was stopped. Nothing was changed; verify the archive.</source>
        <translation>Чтение базы длилось слишком долго и остановлено. Ничего не изменилось; проверьте архив.</translation>
    </message>
    <message>
        <source>The database that “{path}” should hold is damaged ({file}), so nothing was made of it. What there was is untouched; take an earlier backup.</source>
        <translation>База данных, которая должна быть в «{path}», повреждена ({file}), поэтому ничего не создано. Всё, что было, не тронуто; возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”; “{near}:” may be meant. What follows it was searched as ordinary words.</source>
        <translation>Поля «{field}:» нет; возможно, имеется в виду «{near}:». То, что стоит после него, искали как обычные слова.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{field}:”, so this part was left out. Its values are {known}.</source>
        <translation>«{value}» не подходит для поля «{field}:», поэтому эта часть не учтена. Возможные значения: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{field}:”, so this part was left out; “{near}” may be meant.</source>
        <translation>«{value}» не подходит для поля «{field}:», поэтому эта часть не учтена; возможно, имеется в виду «{near}».</translation>
    </message>
    <message>
        <source>“{value}” is no date, so it was left out. Write date:2021, date:2021-11, date:18.11.2021 or date:2020..2022.</source>
        <translation>«{value}» не дата, поэтому она не учтена. Пишите дата:2021, дата:2021-11, дата:18.11.2021 или дата:2020..2022.</translation>
    </message>
    <message>
        <source>There is no word in it that can be searched for, so everything was found.</source>
        <translation>В запросе нет ни одного слова, которое можно искать, поэтому найдено всё.</translation>
    </message>
    <message>
        <source>An asterisk stands for letters only at the end of a word, so “{word}” was searched without what stands after it; at the beginning of a word it was left out.</source>
        <translation>Звёздочка заменяет буквы только в конце слова, поэтому «{word}» искали без того, что стоит после неё; звёздочка в начале слова не учтена.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already. Choose another name or replace it.</source>
        <translation>Сохранённый поиск «{name}» уже есть. Выберите другое название или замените его.</translation>
    </message>
    <message>
        <source>The search was not saved: it needs a name. Type one.</source>
        <translation>Поиск не сохранён: ему нужно название. Введите его.</translation>
    </message>
    <message>
        <source>The name is too long, so nothing was saved. Use at most {limit} characters.</source>
        <translation>Название слишком длинное, ничего не сохранено. Введите не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”. `list ARCHIVE searches` names them all.</source>
        <translation>Сохранённого поиска «{name}» нет. Все поиски перечислит `list ARCHIVE searches`.</translation>
    </message>
    <message>
        <source>What the saved search “{name}” asks cannot be read. Verify the archive, or delete the search and save it anew.</source>
        <translation>Запрос сохранённого поиска «{name}» не читается. Проверьте архив или удалите поиск и сохраните его заново.</translation>
    </message>
    <message>
        <source>“{name}” is a part of the archive itself and was not taken in. Add files from elsewhere.</source>
        <translation>«{name}» — часть самого архива и не принимается. Добавляйте файлы из других мест.</translation>
    </message>
    <message>
        <source>“{path}” lies inside “{archive}”, where the files of an archive are kept. Nothing was written; choose another folder.</source>
        <translation>«{path}» лежит внутри «{archive}», где хранятся файлы архива. Ничего не записано; выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({detail}). Whatever was there is untouched; choose another place.</source>
        <translation>Файл «{path}» записать не удалось ({detail}). То, что было на его месте, не изменено; выберите другое место.</translation>
    </message>
    <message>
        <source>This is more than an .xlsx file can hold, so “{path}” was not written. Narrow the search down, or write a .csv.</source>
        <translation>Это больше, чем вмещает файл .xlsx, поэтому «{path}» не записан. Уточните поиск или выберите .csv.</translation>
    </message>
    <message>
        <source>“{name}” holds no query. Write one on each line; lines that begin with # are comments.</source>
        <translation>В файле «{name}» нет ни одного запроса. Пишите по одному в строке; строки, которые начинаются с #, — пояснения.</translation>
    </message>
    <message>
        <source>The picture “{name}” has more points than the program takes in ({pixels} of at most {limit}). Scan it at a lower resolution or cut it up.</source>
        <translation>В изображении «{name}» больше точек, чем принимает программа ({pixels} при допустимых {limit}). Отсканируйте его с меньшим разрешением или разрежьте на части.</translation>
    </message>
    <message>
        <source>Text of “{name}” was recognised from pictures (pages: {pages}; certainty of the letters: {percent} %). Compare it with the original.</source>
        <translation>Текст файла «{name}» распознан с изображений (страниц: {pages}; уверенность в буквах: {percent} %). Сверьте его с оригиналом.</translation>
    </message>
    <message>
        <source>Text of “{name}” was recognised from poor pictures (pages: {pages}; certainty of the letters: {percent} %), so letters are wrong and every value is doubtful. Compare it with the original.</source>
        <translation>Текст файла «{name}» распознан с плохих изображений (страниц: {pages}; уверенность в буквах: {percent} %): в нём есть неверные буквы, и каждое значение сомнительно. Сверьте его с оригиналом.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” are pictures of text, so they are missing here. To have them recognised, install the program Tesseract with its data for Russian, Azerbaijani and English, and add the file again.</source>
        <translation>Некоторые страницы файла «{name}» — изображения текста, поэтому здесь их нет. Чтобы распознать их, установите программу Tesseract с данными для русского, азербайджанского и английского языков и добавьте файл снова.</translation>
    </message>
    <message>
        <source>“{name}” was recognised without Tesseract’s data for some languages ({languages}). Install it and add the file again if the text is in one of them.</source>
        <translation>Файл «{name}» распознан без данных Tesseract для некоторых языков ({languages}). Если текст на одном из них, установите эти данные и добавьте файл снова.</translation>
    </message>
    <message>
        <source>Some pages of “{name}” use a font that does not say which letters it shows, so their text is missing here. To have it recognised from the picture, install the program Tesseract with its data for Russian, Azerbaijani and English, and add the file again.</source>
        <translation>На некоторых страницах файла «{name}» шрифт не сообщает, какие буквы он показывает, поэтому их текста здесь нет. Чтобы распознать его по изображению, установите программу Tesseract с данными для русского, азербайджанского и английского языков и добавьте файл снова.</translation>
    </message>
    <message>
        <source>The Cyrillic letters of “{name}” were stored as Western ones and have been put right. Compare the text with the original.</source>
        <translation>Кириллица в файле «{name}» была записана как западные буквы и исправлена. Сверьте текст с оригиналом.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures and no text. To have their text recognised, install the program Tesseract with its data for Russian, Azerbaijani and English (packages tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-aze and tesseract-ocr-eng), and add the file again.</source>
        <translation>В файле «{name}» есть изображения, но нет текста. Чтобы распознать текст на них, установите программу Tesseract с данными для русского, азербайджанского и английского языков (пакеты tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-aze и tesseract-ocr-eng) и добавьте файл снова.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside, and a part of its text may be missing. Compare the text with the original.</source>
        <translation>Файл «{name}» внутри повреждён, и часть текста может отсутствовать. Сверьте текст с оригиналом.</translation>
    </message>
    <message>
        <source>“{name}” came with attachments. They are no part of this text; in an archive each of them is a file of its own.</source>
        <translation>К письму «{name}» приложены файлы. В этот текст они не входят: в архиве каждый из них — отдельный файл.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind the program does not read. Save it as .docx, .odt, .rtf, .pdf, .html or .txt.</source>
        <translation>Файлы такого вида, как «{name}», программа не читает. Сохраните его в .docx, .odt, .rtf, .pdf, .html или .txt.</translation>
    </message>
    <message>
        <source>“{name}” holds other files and no text of its own. Add it to an archive: each file in it is then taken in by itself.</source>
        <translation>В «{name}» лежат другие файлы, а своего текста нет. Добавьте его в архив: каждый файл из него будет принят отдельно.</translation>
    </message>
    <message>
        <source>“{name}” is packed in too many other files, so it was not opened. Unpack it and add what is in it.</source>
        <translation>Файл «{name}» вложен в слишком много других, поэтому не открыт. Распакуйте его и добавьте содержимое.</translation>
    </message>
    <message>
        <source>There is no row in “{name}”. Choose another file, or another of its sheets.</source>
        <translation>В «{name}» нет ни одной строки. Выберите другой файл или другой его лист.</translation>
    </message>
    <message>
        <source>“{name}” has more than is taken in at a time ({rows} rows, {columns} columns). Split it into several files.</source>
        <translation>В «{name}» больше, чем вносится за один раз ({rows} строк, {columns} столбцов). Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of the old kind (.xls) or protected by a password. Save it as .xlsx or .csv without a password, and choose that file.</source>
        <translation>«{name}» — книга старого вида (.xls) или под паролем. Сохраните её как .xlsx или .csv без пароля и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{name}” is a web page or an XML file, though it may be named like a spreadsheet. Open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.</source>
        <translation>«{name}» — веб-страница или файл XML, хотя он и может называться как таблица. Откройте его в программе для таблиц, сохраните как .xlsx или .csv и выберите этот файл.</translation>
    </message>
    <message>
        <source>In row {row} of “{name}” a quotation mark is opened and not closed, so that the row cannot be told from those below it. Nothing was taken in. Close the mark, or write it twice where it belongs to the text, and choose the file again.</source>
        <translation>В строке {row} файла «{name}» открыта и не закрыта кавычка, поэтому её не отличить от строк ниже. Ничего не принято. Закройте кавычку или, если она принадлежит тексту, удвойте её и выберите файл снова.</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet that the program reads. Save it as .xlsx or .csv.</source>
        <translation>«{name}» — не таблица, которую программа может прочесть. Сохраните её как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Nothing was taken in; look at the new dry run.</source>
        <translation>«{name}» изменился после чтения. Ничего не внесено; сравните его с архивом ещё раз.</translation>
    </message>
    <message>
        <source>Say which column holds the number of the session or its date: without it no row can be told from another.</source>
        <translation>Укажите, в каком столбце номер заседания или его дата: без этого строки не различить.</translation>
    </message>
    <message>
        <source>Say which column holds the text or the name: without it there is nothing to keep.</source>
        <translation>Укажите, в каком столбце текст или имя: без этого сохранять нечего.</translation>
    </message>
    <message>
        <source>There is no mapping of columns “{name}”.</source>
        <translation>Нет сохранённых столбцов «{name}».</translation>
    </message>
    <message>
        <source>The mapping was not saved: it needs a name. Type one.</source>
        <translation>Столбцы не сохранены: нужно имя. Введите его.</translation>
    </message>
    <message>
        <source>No import has the id “{id}”.</source>
        <translation>Импорта с номером «{id}» нет.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
    <message>
        <source>There is nothing left to do of this import.</source>
        <translation>Продолжать этот импорт незачем: он внесён или отменён.</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>Нет импорта, который можно отменить.</translation>
    </message>
    <message>
        <source>{column}: the spreadsheet&apos;s own error {value}</source>
        <extracomment>By the codes of ``db.model.table_import.RowNote``.</extracomment>
        <translation>{column}: ошибка самой таблицы {value}</translation>
    </message>
    <message>
        <source>{column}: a formula whose value is not in the file; open it in a spreadsheet program, save it there and import it again</source>
        <translation>{column}: формула, значения которой в файле нет; откройте файл в табличном редакторе, сохраните его там и импортируйте снова</translation>
    </message>
    <message>
        <source>The row has more cells than there are titles; a text with the sign that parts cells must stand in quotation marks</source>
        <translation>Ячеек в строке больше, чем заголовков; текст со знаком, который разделяет ячейки, должен стоять в кавычках</translation>
    </message>
    <message>
        <source>{column}: “{value}” stands in a column without a title and is in no field of the record</source>
        <translation>{column}: «{value}» стоит в столбце без заголовка и не входит ни в одно поле записи</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date</source>
        <translation>{column}: «{value}» — не дата</translation>
    </message>
    <message>
        <source>{column}: in “{value}” day and month could be either way round</source>
        <translation>{column}: в «{value}» не понять, где день, а где месяц</translation>
    </message>
    <message>
        <source>{column}: “{value}” ends before it begins</source>
        <translation>{column}: «{value}» — конец раньше начала</translation>
    </message>
    <message>
        <source>{column}: “{value}” is an end without a start</source>
        <translation>{column}: «{value}» — конец без начала</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no number of a session</source>
        <translation>{column}: «{value}» — не номер заседания</translation>
    </message>
    <message>
        <source>{column}: “{value}” is too long for a number</source>
        <translation>{column}: «{value}» слишком длинно для номера</translation>
    </message>
    <message>
        <source>{column}: in “{value}” name and office cannot be told apart</source>
        <translation>{column}: в «{value}» не отделить имя от должности</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not one person&apos;s name</source>
        <translation>{column}: «{value}» — не имя одного человека</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no kind of resolution</source>
        <translation>{column}: «{value}» — не вид резолюции</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no language of the archive</source>
        <translation>{column}: «{value}» — не язык архива</translation>
    </message>
    <message>
        <source>No council is named; one for all rows can be given with the columns</source>
        <translation>Совет не назван; один на все строки можно указать вместе со столбцами</translation>
    </message>
    <message>
        <source>Several councils are called “{value}”</source>
        <translation>«{value}» называются несколько советов</translation>
    </message>
    <message>
        <source>No council is called “{value}”</source>
        <translation>Совета «{value}» в архиве нет</translation>
    </message>
    <message>
        <source>No council is called “{value}”; similar to “{known}”</source>
        <translation>Совета «{value}» в архиве нет; похож на «{known}»</translation>
    </message>
    <message>
        <source>There is neither a number nor a date</source>
        <translation>Нет ни номера, ни даты</translation>
    </message>
    <message>
        <source>There is no such session in the archive</source>
        <translation>Такого заседания в архиве нет</translation>
    </message>
    <message>
        <source>Several sessions fit</source>
        <translation>Подходит несколько заседаний</translation>
    </message>
    <message>
        <source>Several resolutions fit</source>
        <translation>Подходит несколько резолюций</translation>
    </message>
    <message>
        <source>The names are those of several people</source>
        <translation>Имена принадлежат разным людям</translation>
    </message>
    <message>
        <source>The session of that date has the number {known}</source>
        <translation>У заседания с этой датой номер {known}</translation>
    </message>
    <message>
        <source>The session of that number was held on {known}</source>
        <translation>Дата заседания с этим номером — {known}</translation>
    </message>
    <message>
        <source>The same as row {row}</source>
        <translation>То же, что строка {row}</translation>
    </message>
    <message>
        <source>Has values that the record lacks ({count})</source>
        <translation>Есть значения, которых нет в записи ({count})</translation>
    </message>
    <message>
        <source>{field}: “{value}”; the archive has “{known}” and keeps it</source>
        <translation>{field}: «{value}»; в архиве «{known}», так и останется</translation>
    </message>
    <message>
        <source>{field}: “{value}”; the archive has another one and keeps it</source>
        <translation>{field}: «{value}»; в архиве другое, оно и останется</translation>
    </message>
    <message>
        <source>“{value}” becomes new; similar to “{known}”</source>
        <translation>«{value}» — новая запись; похоже на «{known}»</translation>
    </message>
    <message>
        <source>Several are called “{value}”; the oldest record is taken</source>
        <translation>«{value}» называются несколько записей; берётся самая ранняя</translation>
    </message>
    <message>
        <source>This event changed no record, so there is nothing to undo. Nothing was changed.</source>
        <translation>Это событие не меняло записей, так что отменять нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: “{name}” was changed since. Nothing was changed; undo the later change first, or restore an earlier version on the record&apos;s history page.</source>
        <translation>Это больше нельзя отменить: «{name}» с тех пор менялась. Ничего не изменено; сначала отмените более позднее изменение или восстановите прежнюю версию на странице истории записи.</translation>
    </message>
    <message>
        <source>That version of “{name}” names records that are not there any more, so it was not restored. Put them back from the recycle bin first.</source>
        <translation>Та версия записи «{name}» называет записи, которых больше нет, поэтому она не восстановлена. Сначала верните их из корзины.</translation>
    </message>
    <message>
        <source>“{moment}” is no moment. Type 2021-11-18, 2021-11, 2021 or, in UTC, 2021-11-18T09:30.</source>
        <translation>«{moment}» — не момент времени. Введите 2021-11-18, 2021-11, 2021 или, по UTC, 2021-11-18T09:30.</translation>
    </message>
    <message>
        <source>“{name}” was not moved: other records name it ({number}), the first of them “{by_name}”. Take it out of them, or merge it with another record.</source>
        <translation>«{name}» не перемещена: на неё ссылаются другие записи ({number}), первая из них «{by_name}». Уберите её оттуда или объедините с другой записью.</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you were editing it. Nothing was stored; what you typed is still in the form.</source>
        <translation>Пока вы правили эту запись, её изменил кто-то другой. Ничего не сохранено; введённое вами осталось в форме.</translation>
    </message>
    <message>
        <source>Somebody else has changed some of these records meanwhile: {names}. Nothing was changed; choose the records again.</source>
        <translation>Некоторые из этих записей тем временем изменил кто-то другой: {names}. Ничего не изменено; выберите записи заново.</translation>
    </message>
    <message>
        <source>Some of these records are not there any more: {names}. Nothing was changed; choose the records again.</source>
        <translation>Некоторых из этих записей больше нет: {names}. Ничего не изменено; выберите записи заново.</translation>
    </message>
    <message>
        <source>“{value}” has no such field. Nothing was changed.</source>
        <translation>У записи «{value}» нет такого поля. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{value}” is not in the archive any more. Nothing was stored. Choose another one.</source>
        <translation>Записи «{value}» в архиве больше нет. Ничего не сохранено. Выберите другую.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a session. Type 1, 2, 3 and so on, or nothing.</source>
        <translation>«{value}» — не номер заседания. Введите 1, 2, 3 и так далее или ничего.</translation>
    </message>
    <message>
        <source>That is one and the same record. Nothing was changed; choose another one.</source>
        <translation>Это одна и та же запись. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The second place for backups cannot be reached: “{path}”. Those in the archive&apos;s own folder go on; it is tried again by itself.</source>
        <translation>Второе место для резервных копий недоступно: «{path}». Копии в папке архива создаются как обычно; попытка повторится сама.</translation>
    </message>
    <message>
        <source>Nothing was changed: the topic would stand under itself. Choose another broader topic.</source>
        <translation>Ничего не изменено: тема оказалась бы под самой собой. Выберите другую вышестоящую тему.</translation>
    </message>
    <message>
        <source>Nothing was changed: a text is longer than {limit} characters. Shorten it.</source>
        <translation>Ничего не изменено: текст длиннее {limit} знаков. Сократите его.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the topics is no longer there. Look at the topics again.</source>
        <translation>Ничего не изменено: одной из тем больше нет. Посмотрите на темы ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. Save it as Turtle, or without its document type.</source>
        <translation>В «{name}» есть описание типа (DOCTYPE), поэтому файл не прочитан: такие файлы могут быть опасны. Сохраните его как Turtle или без описания типа.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} bytes and was not read. Split it.</source>
        <translation>«{name}» больше {limit} байт и не прочитан. Разделите его.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({detail}). Choose another place.</source>
        <translation>«{name}» не удалось записать ({detail}). Выберите другое место.</translation>
    </message>
    <message>
        <source>Topics are written as .ttl (Turtle) or .rdf (RDF/XML): name the file so.</source>
        <translation>Темы записываются как .ttl (Turtle) или .rdf (RDF/XML): назовите файл так.</translation>
    </message>
    <message>
        <source>becomes one with the topic of the archive that is called so</source>
        <extracomment>What a report says of a concept, by the values of ``db.model.topics.TopicMatter``.</extracomment>
        <translation>сольётся с темой архива, которая так называется</translation>
    </message>
    <message>
        <source>becomes a new topic, though several are called so</source>
        <translation>станет новой темой, хотя так называется не одна</translation>
    </message>
    <message>
        <source>has no label and is left out</source>
        <translation>без названия, не взято</translation>
    </message>
    <message>
        <source>has several broader concepts, of which one counts: {about}</source>
        <translation>имеет несколько вышестоящих понятий, из которых учтено одно: {about}</translation>
    </message>
    <message>
        <source>would stand under itself and has no broader topic now</source>
        <translation>оказалось бы под самим собой и теперь не имеет вышестоящей темы</translation>
    </message>
    <message>
        <source>names a concept that is not in the file: {about}</source>
        <translation>ссылается на понятие, которого нет в файле: {about}</translation>
    </message>
    <message>
        <source>has two preferred labels in one language; an alternative one is now: {about}</source>
        <translation>имеет два основных названия на одном языке; иным стало: {about}</translation>
    </message>
    <message>
        <source>“{value}” is taken already. Nothing was stored; choose another number.</source>
        <translation>«{value}» уже занято. Ничего не сохранено; укажите другой номер.</translation>
    </message>
    <message>
        <source>A unit of this level has no place there. A fonds stands alone, any other unit below one of a higher level. Nothing was stored.</source>
        <translation>Единице этого уровня там не место. Фонд стоит отдельно, любая другая единица — внутри единицы более высокого уровня. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The level of a unit never changes. Add another unit instead.</source>
        <translation>Уровень единицы не меняется. Добавьте вместо неё другую.</translation>
    </message>
    <message>
        <source>The pattern cannot be understood at “{value}”. It names the levels from the fonds down, for example {example}, and nothing may follow the last one.</source>
        <translation>Образец непонятен в месте «{value}». В нём называются уровни от фонда и ниже, например {example}, и после последнего ничего не стоит.</translation>
    </message>
    <message>
        <source>A term of years needs their number, from 1 to 999. Nothing was stored.</source>
        <translation>Для срока в годах нужно их число, от 1 до 999. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>“{value}” is of another fonds. An act is made for one fonds at a time.</source>
        <translation>«{value}» — из другого фонда. Акт составляется по одному фонду.</translation>
    </message>
    <message>
        <source>“{value}” names no single record of that kind. Nothing was changed.</source>
        <translation>«{value}» не указывает ни на одну такую запись или указывает на несколько. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no field “{value}” here.</source>
        <translation>Поля «{value}» здесь нет.</translation>
    </message>
    <message>
        <source>“{value}” has no register of its own. Choose a series or a fonds.</source>
        <translation>У «{value}» нет своей описи. Выберите опись или фонд.</translation>
    </message>
    <message>
        <source>Nothing was changed: a tag has at most {limit} characters. Write a note instead.</source>
        <translation>Ничего не изменено: в теге не больше {limit} знаков. Лучше напишите заметку.</translation>
    </message>
    <message>
        <source>Nothing was kept: a note has at most {limit} characters. Shorten it.</source>
        <translation>Ничего не сохранено: в заметке не больше {limit} знаков. Сократите её.</translation>
    </message>
    <message>
        <source>“{value}” is no script. Type its four letters by ISO 15924, such as Cyrl.</source>
        <translation>«{value}» — не код письма. Наберите четыре буквы по ISO 15924, например Cyrl.</translation>
    </message>
    <message>
        <source>“{value}” is no status. A record is a draft or revised.</source>
        <translation>«{value}» — не статус. Запись бывает черновиком или проверенной.</translation>
    </message>
    <message>
        <source>“{value}” is no identifier of this kind: a sign is wrong or missing. Copy it again.</source>
        <translation>«{value}» — не идентификатор этого вида: какой-то знак неверен или пропущен. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>{value} is already the identifier of “{name}”. If both are one, merge the two records.</source>
        <translation>{value} — уже идентификатор записи «{name}». Если это одно и то же, объедините обе записи.</translation>
    </message>
    <message>
        <source>It is not said which office this was. Type it, or take the line out.</source>
        <translation>Не сказано, какая это должность. Наберите её или уберите строку.</translation>
    </message>
    <message>
        <source>It is not said to whom this relation is. Type a name, or take the line out.</source>
        <translation>Не сказано, с кем эта связь. Наберите имя или уберите строку.</translation>
    </message>
    <message>
        <source>A record cannot be related to itself. Choose another one.</source>
        <translation>Запись не может быть связана сама с собой. Выберите другую.</translation>
    </message>
    <message>
        <source>This kind of relation does not fit “{value}”. Choose another kind.</source>
        <translation>Такой вид связи не подходит к «{value}». Выберите другой вид.</translation>
    </message>
    <message>
        <source>“{name}” has a document type (DOCTYPE) and was not read, since such files can do harm. Save it without its document type.</source>
        <translation>В «{name}» есть тип документа (DOCTYPE), и файл не прочитан: такие файлы могут навредить. Сохраните его без типа документа.</translation>
    </message>
    <message>
        <source>becomes one with the record of the archive that bears the identifier {about}</source>
        <extracomment>What a report says of a record, by the values of ``db.model.authority_files.AuthorityMatter``.</extracomment>
        <translation>становится одним с записью архива с идентификатором {about}</translation>
    </message>
    <message>
        <source>becomes one with the record of the archive that is called so</source>
        <translation>становится одним с записью архива с таким именем</translation>
    </message>
    <message>
        <source>becomes a new record, though several are called so</source>
        <translation>становится новой записью, хотя так называются несколько</translation>
    </message>
    <message>
        <source>has no name and is left out</source>
        <translation>не имеет имени и не берётся</translation>
    </message>
    <message>
        <source>is a family and is left out</source>
        <translation>это семья, и она не берётся</translation>
    </message>
    <message>
        <source>an identifier is another record&apos;s and is left out: {about}</source>
        <translation>идентификатор другой записи, не берётся: {about}</translation>
    </message>
    <message>
        <source>a date is left out: {about}</source>
        <translation>дата не берётся: {about}</translation>
    </message>
    <message>
        <source>names one that is neither in the file nor in the archive: {about}</source>
        <translation>называет того, кого нет ни в файле, ни в архиве: {about}</translation>
    </message>
    <message>
        <source>a relation that does not fit is left out: {about}</source>
        <translation>неподходящая связь не берётся: {about}</translation>
    </message>
    <message>
        <source>would be a part of itself; the relation is left out: {about}</source>
        <translation>оказалась бы частью самой себя; связь не берётся: {about}</translation>
    </message>
    <message>
        <source>a name was used in several spans, of which the last one is kept: {about}</source>
        <translation>название использовалось в несколько периодов, сохранён последний из них: {about}</translation>
    </message>
    <message>
        <source>a text is too long and is left out: {about}</source>
        <translation>слишком длинный текст не берётся: {about}</translation>
    </message>
    <message>
        <source>Only documents, resolutions, meetings and instruments can be cited. Choose one of these.</source>
        <translation>Сослаться можно только на документ, резолюцию, заседание или упомянутый документ. Выберите одно из них.</translation>
    </message>
    <message>
        <source>This record has no printed form. Print its meeting or its document.</source>
        <translation>У этой записи нет печатной формы. Напечатайте её заседание или документ.</translation>
    </message>
    <message>
        <source>The meeting has no point “{value}”. Its points are on its page.</source>
        <translation>В заседании нет пункта «{value}». Его пункты есть на его странице.</translation>
    </message>
    <message>
        <source>The quotation is exact, sign for sign.</source>
        <translation>Цитата точна, совпадает каждый знак.</translation>
    </message>
    <message>
        <source>The quotation is exact, but the record’s edition has changed since it was read.</source>
        <translation>Цитата точна, но с тех пор, как её прочли, редакция документа изменилась.</translation>
    </message>
    <message>
        <source>The wording is exact; only white space, quotation marks or dashes are written otherwise.</source>
        <translation>Слова точны; иначе записаны лишь пробелы, кавычки или тире.</translation>
    </message>
    <message>
        <source>The quotation differs from the record.</source>
        <translation>Цитата отличается от документа.</translation>
    </message>
    <message>
        <source>The quotation is not where it was read, but stands in another document.</source>
        <translation>Там, где её прочли, цитаты нет, но она есть в другом документе.</translation>
    </message>
    <message>
        <source>The quotation was not found in this archive.</source>
        <translation>В этом архиве такой цитаты нет.</translation>
    </message>
    <message>
        <source>Nothing says where it was read: all documents were searched, and no edition compared.</source>
        <translation>Где её прочли, не указано: просмотрены все документы, а редакции не сличались.</translation>
    </message>
    <message>
        <source>Its last line is damaged, so all documents were searched.</source>
        <translation>Её последняя строка повреждена, поэтому просмотрены все документы.</translation>
    </message>
    <message>
        <source>It was copied from another archive.</source>
        <translation>Она скопирована из другого архива.</translation>
    </message>
    <message>
        <source>The document that it was read from is not among the records of this archive.</source>
        <translation>Документа, из которого она взята, среди записей этого архива нет.</translation>
    </message>
    <message>
        <source>The document has another original by now.</source>
        <translation>У документа теперь другой оригинал.</translation>
    </message>
    <message>
        <source>The text of the document is another version by now.</source>
        <translation>Текст документа теперь в другой версии.</translation>
    </message>
    <message>
        <source>It stands at another place of the document than when it was read.</source>
        <translation>Она стоит не на том месте документа, где её прочли.</translation>
    </message>
    <message>
        <source>It is exact in the text of that time; today’s text reads otherwise.</source>
        <translation>Она точна по тексту того времени; сегодняшний текст читается иначе.</translation>
    </message>
    <message>
        <source>These are not the words that were copied: they were changed afterwards.</source>
        <translation>Это не те слова, что были скопированы: их потом изменили.</translation>
    </message>
    <message>
        <source>There, white space, quotation marks or dashes are written otherwise.</source>
        <translation>Там иначе записаны пробелы, кавычки или тире.</translation>
    </message>
    <message>
        <source>A copy for readers: it is open for reading only, and what was closed or restricted when it was made is not in it.</source>
        <translation>Копия для читателей: открыта только для чтения; того, что было закрыто или ограничено, когда её делали, в ней нет.</translation>
    </message>
    <message>
        <source>This record is closed to readers until {until}.</source>
        <translation>Эта запись закрыта для читателей до {until}.</translation>
    </message>
    <message>
        <source>This record is closed to readers.</source>
        <translation>Эта запись закрыта для читателей.</translation>
    </message>
    <message>
        <source>The text of the document has changed since the words were chosen. Choose them again; nothing was changed.</source>
        <translation>Текст документа изменился с тех пор, как слова были выбраны. Выберите их снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>The day of act {number} is still to come: {until}. Nothing was erased. Correct the date of the act, or carry it out later.</source>
        <translation>День акта {number} ещё не наступил: {until}. Ничего не уничтожено. Исправьте дату акта или исполните его позже.</translation>
    </message>
    <message>
        <source>Act {number} cannot be carried out today: the term has not run out, or there is none, of {value}. Nothing was erased. Take these units out of the act.</source>
        <translation>Акт {number} сегодня исполнить нельзя: срок хранения не истёк или не установлен. Единицы: {value}. Ничего не уничтожено. Исключите их из акта.</translation>
    </message>
    <message>
        <source>“{name}” is the original of a document that stays, and holds what is to be erased. Lay that document into a unit of the act as well, or take this one out. Nothing was erased.</source>
        <translation>«{name}» — оригинал документа, который остаётся, и содержит то, что нужно уничтожить. Положите и тот документ в единицу акта или выньте этот. Ничего не уничтожено.</translation>
    </message>
    <message>
        <source>What this needs was erased by act {act} and cannot come back. Nothing was changed.</source>
        <translation>То, что для этого нужно, уничтожено по акту {act} и вернуться не может. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” has no pages that can be shown here. Open the original in a program of its own.</source>
        <translation>У «{name}» нет страниц, которые можно показать здесь. Откройте оригинал в другой программе.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, so its pages cannot be shown here. Open the original in a program of its own.</source>
        <translation>«{name}» защищён паролем, поэтому его страницы нельзя показать здесь. Откройте оригинал в другой программе.</translation>
    </message>
    <message>
        <source>This page of “{name}” cannot be drawn: the file seems to be damaged or breaks off. It was received so, and its text is untouched.</source>
        <translation>Эту страницу «{name}» нельзя отобразить: файл, похоже, повреждён или обрывается. Таким он был получен; его текст не тронут.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be shown here. Open the original in a program of its own.</source>
        <translation>«{name}» слишком велик, чтобы показать его здесь. Откройте оригинал в другой программе.</translation>
    </message>
    <message>
        <source>Drawing “{name}” took too much time or memory and was stopped. Nothing was harmed; open the original in a program of its own if you trust it.</source>
        <translation>Отображение «{name}» потребовало слишком много времени или памяти и было остановлено. Ничего не пострадало; если вы доверяете файлу, откройте оригинал в другой программе.</translation>
    </message>
    <message>
        <source>The folder of the search index belongs to somebody else, so it is not used. All records are safe. Take that folder away, and the index is built anew.</source>
        <translation>Папка поискового индекса принадлежит другому пользователю и не используется. Все записи целы. Уберите эту папку, и индекс будет построен заново.</translation>
    </message>
    <message>
        <source>“{name}” is so long that only its beginning was read. The original is whole. Compare the text with it.</source>
        <translation>Файл «{name}» так велик, что прочитано только его начало. Оригинал цел. Сравните с ним текст.</translation>
    </message>
    <message>
        <source>The text of “{name}” could not be read whole. The original is whole. Compare the text with it.</source>
        <translation>Текст «{name}» прочитан не полностью. Оригинал цел. Сравните с ним текст.</translation>
    </message>
    <message>
        <source>The archive was made by an earlier version of the program and must be brought up to date first. That needs a folder that can be written to and that no other program has open. Copy the archive to a folder of your own and open it there.</source>
        <translation>Архив создан более ранней версией программы, сначала его нужно обновить. Для этого папка должна быть доступна для записи и не занята другой программой. Скопируйте архив в свою папку и откройте его там.</translation>
    </message>
    <message>
        <source>The name of a table ends in .xlsx or .csv, and “{path}” does not. Nothing was written. Give the name one of these endings.</source>
        <translation>Имя таблицы оканчивается на .xlsx или .csv, а «{path}» — нет. Ничего не записано. Дайте имени одно из этих окончаний.</translation>
    </message>
    <message>
        <source>“{name}” holds no words that can be read. If it is a scan, scan it more clearly; else add its text as a file of its own.</source>
        <translation>В файле «{name}» нет слов, которые можно прочитать. Если это скан, отсканируйте его чётче; иначе добавьте текст отдельным файлом.</translation>
    </message>
    <message>
        <source>Not all pictures of text in “{name}” were recognised ({done} of {pages} pages), so the text is incomplete. The original is whole. Compare the text with it.</source>
        <translation>Не все изображения текста в файле «{name}» распознаны (страниц: {done} из {pages}), поэтому текст неполон. Оригинал цел. Сравните с ним текст.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Choose one of its sheets.</source>
        <translation>В «{name}» нет листа «{sheet}». Выберите один из его листов.</translation>
    </message>
    <message>
        <source>“{name}” has no row {row} that could hold the titles of its columns. Choose another row.</source>
        <translation>В «{name}» нет строки {row}, где могли бы стоять заголовки столбцов. Выберите другую строку.</translation>
    </message>
    <message>
        <source>“{name}” is no mapping of columns that can be understood ({detail}). Choose the columns anew.</source>
        <translation>«{name}» — не описание столбцов, которое можно понять ({detail}). Выберите столбцы заново.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone: its record was changed since. Nothing was changed. Edit the record instead.</source>
        <translation>Подтверждение «{name}» нельзя отменить: запись с тех пор изменилась. Ничего не изменено. Исправьте саму запись.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone: a later record refers to it. Nothing was changed. Change the later record first, or edit this one.</source>
        <translation>Подтверждение «{name}» нельзя отменить: на запись ссылается более поздняя. Ничего не изменено. Сначала измените позднейшую запись или исправьте саму эту.</translation>
    </message>
    <message>
        <source>Confirming “{name}” cannot be undone any more: that is possible until the archive is closed. Nothing was changed. Edit the record instead, or move it to the recycle bin.</source>
        <translation>Подтверждение «{name}» уже нельзя отменить: это возможно, пока архив не закрыт. Ничего не изменено. Исправьте саму запись или уберите её в корзину.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: the file was handled again since. Nothing was changed. Edit the record instead.</source>
        <translation>Это больше нельзя отменить: с файлом с тех пор снова работали. Ничего не изменено. Исправьте саму запись.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: another record refers to what it would take away, or a name that it would bring back is taken. Nothing was changed. Edit the record instead.</source>
        <translation>Это больше нельзя отменить: на то, что исчезло бы, ссылается другая запись, или имя, которое вернулось бы, уже занято. Ничего не изменено. Исправьте саму запись.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: a later record refers to “{name}”. Nothing was changed. Edit the record instead.</source>
        <translation>Это больше нельзя отменить: на «{name}» ссылается более поздняя запись. Ничего не изменено. Исправьте саму запись.</translation>
    </message>
    <message>
        <source>The archive held no record at that moment ({moment}), so nothing was made of it. Choose a later moment.</source>
        <translation>На этот момент ({moment}) в архиве не было ни одной записи, поэтому ничего не составлено. Выберите более поздний момент.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Correct one of the dates.</source>
        <translation>Последний день раньше первого. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>“{value}” is no language of this archive: it knows ru, az and en.</source>
        <translation>«{value}» — не язык этого архива: он знает ru, az и en.</translation>
    </message>
    <message>
        <source>A wording cannot be empty. Fill it in.</source>
        <translation>Формулировка не может быть пустой. Заполните это поле.</translation>
    </message>
    <message>
        <source>There must be one name that is not an abbreviation. Add one.</source>
        <translation>Нужно хотя бы одно имя, которое не сокращение. Добавьте его.</translation>
    </message>
    <message>
        <source>“{value}” is there twice. Remove one of them.</source>
        <translation>«{value}» указано дважды. Удалите лишнее.</translation>
    </message>
    <message>
        <source>“{value}” is there twice in the same role. Remove one of them.</source>
        <translation>«{value}» дважды указано в одной роли. Удалите лишнее.</translation>
    </message>
    <message>
        <source>This is too long: it may have {limit} characters at the most. Shorten it.</source>
        <translation>Слишком длинно: не больше {limit} знаков. Сократите текст.</translation>
    </message>
    <message>
        <source>If the two were one, “{name}” would be a part of itself, since one of them is a part of the other by way of a third one. Nothing was changed. Correct the relations first.</source>
        <translation>Если объединить эти две записи, «{name}» станет частью самой себя: одна из них входит в другую через третью. Ничего не изменено. Сначала исправьте связи.</translation>
    </message>
    <message>
        <source>Only two records of one kind can be merged: two persons, two institutions and so on. Nothing was changed. Choose another one.</source>
        <translation>Объединить можно только записи одного вида: двух лиц, две организации и так далее. Ничего не изменено. Выберите другое.</translation>
    </message>
    <message>
        <source>Nothing was changed: a topic needs a label in at least one language. Fill it in.</source>
        <translation>Ничего не изменено: теме нужно название хотя бы на одном языке. Заполните это поле.</translation>
    </message>
    <message>
        <source>“{name}” is no SKOS that can be read (line {line}: {detail}). Save it again as Turtle or RDF/XML.</source>
        <translation>«{name}» не удалось прочитать как SKOS (строка {line}: {detail}). Сохраните его заново как Turtle или RDF/XML.</translation>
    </message>
    <message>
        <source>There is no concept of SKOS in “{name}”. Choose a file that holds a thesaurus.</source>
        <translation>В «{name}» нет ни одного понятия SKOS. Выберите файл с тезаурусом.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({detail}). Check where the file is and choose it again.</source>
        <translation>«{name}» не удалось прочитать ({detail}). Проверьте, где находится файл, и выберите его снова.</translation>
    </message>
    <message>
        <source>A number is missing. Nothing was stored. Fill it in.</source>
        <translation>Не указан номер. Ничего не сохранено. Заполните это поле.</translation>
    </message>
    <message>
        <source>A number may have {limit} characters at the most. Shorten it.</source>
        <translation>В номере может быть не больше {limit} знаков. Сократите текст.</translation>
    </message>
    <message>
        <source>A title is missing. Nothing was stored. Fill it in.</source>
        <translation>Не указан заголовок. Ничего не сохранено. Заполните это поле.</translation>
    </message>
    <message>
        <source>The pattern of the fonds has no place for this level, so the unit would have no reference code. Nothing was stored. Add the level to the pattern in the form of the fonds.</source>
        <translation>В образце шифра этого фонда нет места для такого уровня, и единица осталась бы без шифра. Ничего не сохранено. Добавьте уровень в образец в форме фонда.</translation>
    </message>
    <message>
        <source>The last date is before the first one. Correct one of the dates.</source>
        <translation>Конечная дата раньше начальной. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>“{value}” is no number of sheets. Type digits only, or nothing.</source>
        <translation>«{value}» — не количество листов. Введите только цифры или ничего.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Type digits only.</source>
        <translation>«{value}» — не целое число. Введите только цифры.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another accession already. Nothing was stored. Choose another file.</source>
        <translation>«{value}» уже относится к другому поступлению. Ничего не сохранено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>An act lists at least one file. Select at least one.</source>
        <translation>В акте должно быть хотя бы одно дело. Выделите хотя бы одно.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the act: its term has not run out on that day, or it has none. Nothing was stored. Leave it out of the act.</source>
        <translation>«{value}» нельзя внести в акт: срок хранения к этому дню не истёк или не установлен. Ничего не сохранено. Не включайте его в акт.</translation>
    </message>
    <message>
        <source>“{value}” stands in act {act} already. Take it out of one of the two.</source>
        <translation>«{value}» уже внесено в акт {act}. Уберите его из одного из двух.</translation>
    </message>
    <message>
        <source>This is still needed: records that lie in it or name it are there ({number}). Nothing was changed. Move these elsewhere first.</source>
        <translation>Это ещё нужно: есть записи, которые здесь лежат или на это ссылаются ({number}). Ничего не изменено. Сначала переместите их.</translation>
    </message>
    <message>
        <source>This is the archive as it was known at an earlier moment, so nothing can be changed here. Go back to the present to change something.</source>
        <translation>Это архив на прошлый момент, поэтому здесь ничего нельзя изменить. Чтобы что-то изменить, вернитесь к настоящему.</translation>
    </message>
    <message>
        <source>Nothing was changed: a tag needs a word. Fill it in.</source>
        <translation>Ничего не изменено: тег не может быть пустым. Заполните это поле.</translation>
    </message>
    <message>
        <source>There is no tag “{tag}” any more. Choose another one from the list.</source>
        <translation>Тега «{tag}» больше нет. Выберите другой из списка.</translation>
    </message>
    <message>
        <source>Nothing was kept: the note says nothing. Fill it in.</source>
        <translation>Ничего не сохранено: заметка пуста. Заполните это поле.</translation>
    </message>
    <message>
        <source>Nothing was kept: the words that the note is on do not stand there, or not only once. Select the words in the text again.</source>
        <translation>Ничего не сохранено: слов, к которым относится заметка, там нет или они встречаются не один раз. Выделите слова в тексте заново.</translation>
    </message>
    <message>
        <source>“{value}” would be a part of itself. Nothing was changed. Choose another one.</source>
        <translation>«{value}» оказалась бы частью самой себя. Ничего не изменено. Выберите другое.</translation>
    </message>
    <message>
        <source>“{name}” is no XML that can be read ({detail}). Export it again as EAC-CPF from where it came.</source>
        <translation>«{name}» — не XML, который можно прочитать ({detail}). Выгрузите его ещё раз как EAC-CPF там, откуда он взят.</translation>
    </message>
    <message>
        <source>There is no authority record of EAC-CPF 2010 in “{name}”. Choose a file that another program exported as EAC-CPF.</source>
        <translation>В «{name}» нет ни одной авторитетной записи EAC-CPF 2010. Выберите файл, выгруженный другой программой как EAC-CPF.</translation>
    </message>
    <message>
        <source>Only units of description, sessions, documents and points can be restricted. Nothing was changed. Choose one of these.</source>
        <translation>Ограничить можно только единицы описания, заседания, документы и пункты. Ничего не изменено. Выберите что-нибудь из этого.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Type 18.11.2021, 18 November 2021, 2021-11 or 2021.</source>
        <translation>«{value}» — не дата. Введите 18.11.2021, 18 ноября 2021, 2021-11 или 2021.</translation>
    </message>
    <message>
        <source>A ground may have {limit} characters at the most. Nothing was changed. Shorten it.</source>
        <translation>В основании может быть не больше {limit} знаков. Ничего не изменено. Сократите текст.</translation>
    </message>
    <message>
        <source>A place to black out is not in this text. Nothing was changed. Open the document again and mark the place anew.</source>
        <translation>Места, которое нужно закрыть, в этом тексте нет. Ничего не изменено. Откройте документ заново и отметьте место ещё раз.</translation>
    </message>
    <message>
        <source>Act {number} is not approved: it needs its date and who approved it. Nothing was erased. Enter both in the act first.</source>
        <translation>Акт {number} не утверждён: нужны его дата и тот, кто утвердил. Ничего не уничтожено. Сначала впишите в акт то и другое.</translation>
    </message>
    <message>
        <source>That is not the number of the act. Nothing was erased. Type the number as it stands on the act.</source>
        <translation>Это не номер акта. Ничего не уничтожено. Введите номер так, как он стоит в акте.</translation>
    </message>
    <message>
        <source>Carrying out an act needs a reason. Nothing was erased. Fill it in.</source>
        <translation>Для исполнения акта нужна причина. Ничего не уничтожено. Заполните это поле.</translation>
    </message>
    <message>
        <source>Act {number} was carried out already. Nothing was erased. The journal says what it did.</source>
        <translation>Акт {number} уже исполнен. Ничего не уничтожено. Что им сделано, видно в журнале.</translation>
    </message>
    <message>
        <source>These records have no such column ({field}). Choose another one.</source>
        <translation>У этих записей нет такого столбца ({field}). Выберите другой.</translation>
    </message>
    <message>
        <source>The times in the log run back at event {number}: a clock was wrong. Nothing is lost; times that cannot be true are not believed when the archive is shown as it was.</source>
        <extracomment>By the kinds of ``VerifyReport.remarks``.</extracomment>
        <translation>На событии {number} время в журнале идёт назад: часы шли неверно. Ничего не потеряно; времени, которое не может быть верным, архив не верит, когда показывает прошлое.</translation>
    </message>
    <message>
        <source>The backup “{id}” is of this archive and knows what was done after the log here ends: another copy of the archive made it, or this archive before an older state of it was brought back. If neither is so, the end of the log was lost.</source>
        <translation>Резервная копия «{id}» сделана с этого архива и знает, что было после того, как здешний журнал кончается: её сделала другая копия архива или этот архив до того, как было возвращено его прежнее состояние. Если ни того, ни другого не было, конец журнала утрачен.</translation>
    </message>
    <message>
        <source>The backup “{id}” knows of work that the log of this archive does not hold: another copy of the archive made it, or this archive when it lay elsewhere. If there is no such copy, part of the log was lost.</source>
        <translation>Резервная копия «{id}» знает о работе, которой нет в журнале этого архива: её сделал другой экземпляр архива или этот архив, когда лежал в другом месте. Если другого экземпляра нет, часть журнала утрачена.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет разрешения</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>такой файл уже есть</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>такого устройства нет</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>недопустимое значение</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске не осталось места</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>носитель доступен только для чтения</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>имя файла слишком длинное</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>папка не пуста</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>ссылки ведут по кругу</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>соединение не ответило вовремя</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>компьютер в сети не отвечает</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>компьютер в сети недоступен</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>нет соединения с папкой в сети</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>файл в сети заменён или пропал</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>отведённое место на диске исчерпано</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка чтения или записи на диске</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база данных или диск заполнены</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>файл базы данных не открывается</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база данных доступна только для чтения</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>файл базы данных повреждён</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база данных занята</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл не является базой данных</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Record made</source>
        <translation>Запись создана</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Запись изменена</translation>
    </message>
    <message>
        <source>Record confirmed after import</source>
        <translation>Запись подтверждена после приёма</translation>
    </message>
    <message>
        <source>Text added</source>
        <translation>Добавлен текст</translation>
    </message>
    <message>
        <source>Text in another language added</source>
        <translation>Добавлен текст на другом языке</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Read again: the text that was missing was added</source>
        <translation>Прочитано заново: добавлен недостававший текст</translation>
    </message>
    <message>
        <source>Put back into the inbox</source>
        <translation>Возвращено во входящие</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Восстановлено из резервной копии</translation>
    </message>
    <message>
        <source>Another original of a document added</source>
        <translation>Добавлен ещё один оригинал документа</translation>
    </message>
    <message>
        <source>Chosen among values that differ</source>
        <translation>Выбрано из расходящихся значений</translation>
    </message>
    <message>
        <source>Taken in from a spreadsheet</source>
        <translation>Внесено из таблицы</translation>
    </message>
    <message>
        <source>Import of a spreadsheet undone</source>
        <translation>Импорт таблицы отменён</translation>
    </message>
    <message>
        <source>Archive made</source>
        <translation>Архив создан</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>Запись отредактирована</translation>
    </message>
    <message>
        <source>Several records edited</source>
        <translation>Изменено несколько записей</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>Восстановлена прежняя версия</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Перемещено в корзину</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Две записи объединены</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Confirmation undone</source>
        <translation>Подтверждение отменено</translation>
    </message>
    <message>
        <source>Files taken out of a file</source>
        <translation>Файлы извлечены из файла</translation>
    </message>
    <message>
        <source>Taking files out of a file begun</source>
        <translation>Извлечение файлов начато</translation>
    </message>
    <message>
        <source>All files taken out of a file</source>
        <translation>Все файлы извлечены</translation>
    </message>
    <message>
        <source>Made of what was known at a moment</source>
        <translation>Составлен из того, что было известно на момент</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Убрано из входящих</translation>
    </message>
    <message>
        <source>Import of a spreadsheet begun</source>
        <translation>Начат импорт таблицы</translation>
    </message>
    <message>
        <source>Import of a spreadsheet finished</source>
        <translation>Импорт таблицы завершён</translation>
    </message>
    <message>
        <source>Import of a spreadsheet being undone</source>
        <translation>Отменяется импорт таблицы</translation>
    </message>
    <message>
        <source>Columns of a spreadsheet kept</source>
        <translation>Столбцы таблицы запомнены</translation>
    </message>
    <message>
        <source>Columns of a spreadsheet forgotten</source>
        <translation>Столбцы таблицы забыты</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Поиск сохранён</translation>
    </message>
    <message>
        <source>Saved search replaced</source>
        <translation>Сохранённый поиск заменён</translation>
    </message>
    <message>
        <source>Saved search renamed</source>
        <translation>Сохранённый поиск переименован</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>Сохранённый поиск удалён</translation>
    </message>
    <message>
        <source>Saved search brought back</source>
        <translation>Сохранённый поиск возвращён</translation>
    </message>
    <message>
        <source>Saved searches put in another order</source>
        <translation>Изменён порядок сохранённых поисков</translation>
    </message>
    <message>
        <source>Records written down more fully</source>
        <translation>Записи сохранены полнее</translation>
    </message>
    <message>
        <source>Backup proved by restoring it</source>
        <translation>Резервная копия проверена восстановлением</translation>
    </message>
    <message>
        <source>Originals checked</source>
        <translation>Оригиналы проверены</translation>
    </message>
    <message>
        <source>Original found damaged</source>
        <translation>Оригинал оказался повреждён</translation>
    </message>
    <message>
        <source>Good copy of an original taken</source>
        <translation>Взята верная копия оригинала</translation>
    </message>
    <message>
        <source>Archive verified in full</source>
        <translation>Архив полностью проверен</translation>
    </message>
    <message>
        <source>Topic made</source>
        <translation>Тема создана</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>Тема изменена</translation>
    </message>
    <message>
        <source>A topic was moved to the recycle bin</source>
        <translation>Тема перемещена в корзину</translation>
    </message>
    <message>
        <source>Topics given or taken away</source>
        <translation>Изменены темы записи</translation>
    </message>
    <message>
        <source>Taken in from a thesaurus</source>
        <translation>Взято из тезауруса</translation>
    </message>
    <message>
        <source>Import of a spreadsheet done again</source>
        <translation>Импорт таблицы выполнен снова</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Изменены теги</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Тег переименован</translation>
    </message>
    <message>
        <source>Two tags merged</source>
        <translation>Два тега объединены</translation>
    </message>
    <message>
        <source>Tag removed from all records</source>
        <translation>Тег снят со всех записей</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Написана заметка</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Authority records taken in from a file</source>
        <translation>Авторитетные записи взяты из файла</translation>
    </message>
    <message>
        <source>Added to the archival description</source>
        <translation>Добавлено в архивное описание</translation>
    </message>
    <message>
        <source>Laid into a unit of description</source>
        <translation>Положено в единицу описания</translation>
    </message>
    <message>
        <source>Access for readers changed</source>
        <translation>Изменён доступ для читателей</translation>
    </message>
    <message>
        <source>Words blacked out for readers</source>
        <translation>Слова закрыты от читателей</translation>
    </message>
    <message>
        <source>Erased by an act of disposal</source>
        <translation>Уничтожено по акту</translation>
    </message>
    <message>
        <source>Files of an act of disposal erased</source>
        <translation>Файлы по акту уничтожены</translation>
    </message>
    <message>
        <source>Published as a copy for readers</source>
        <translation>Издано как копия для читателей</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Выполнено снова</translation>
    </message>
    <message>
        <source>content erased by act {number}</source>
        <translation>содержание уничтожено по акту {number}</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>Other paragraphs</source>
        <translation>Другие абзацы</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Waiting files</source>
        <translation>Ожидающие файлы</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Более широкая тема</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>Номер заседания</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Номер пункта</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Что ищется</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Cited instruments</source>
        <translation>Упомянутые документы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тематика</translation>
    </message>
    <message>
        <source>Further originals</source>
        <translation>Другие оригиналы</translation>
    </message>
    <message>
        <source>Related topics</source>
        <translation>Связанные темы</translation>
    </message>
    <message>
        <source>Note on the topic</source>
        <translation>Примечание к теме</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Dates of existence</source>
        <translation>Даты существования</translation>
    </message>
    <message>
        <source>Source and use of the name</source>
        <translation>Источник и употребление имени</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Offices by the archivist</source>
        <translation>Должности по сведениям архива</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Access for readers</source>
        <translation>Доступ для читателей</translation>
    </message>
    <message>
        <source>Restricted until</source>
        <translation>Ограничено до</translation>
    </message>
    <message>
        <source>Ground of the restriction</source>
        <translation>Основание ограничения</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Закрытые слова</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Sessions</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>Номер заседания</translation>
    </message>
    <message>
        <source>Date or first day</source>
        <translation>Дата или первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Theme in Russian</source>
        <translation>Тема по-русски</translation>
    </message>
    <message>
        <source>Theme in Azerbaijani</source>
        <translation>Тема по-азербайджански</translation>
    </message>
    <message>
        <source>Theme in English</source>
        <translation>Тема по-английски</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Number of the point</source>
        <translation>Номер пункта</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст по-русски</translation>
    </message>
    <message>
        <source>Text in Azerbaijani</source>
        <translation>Текст по-азербайджански</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст по-английски</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Name in Azerbaijani</source>
        <translation>Имя по-азербайджански</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Имя по-английски</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Fields of records that are called otherwise than columns.</extracomment>
        <translation>новое</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>дополнится</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не войдёт</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>заседания</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>резолюции</translation>
    </message>
    <message>
        <source>councils</source>
        <translation>советы</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation>{name}, строка {row}</translation>
    </message>
    <message>
        <source>{name}, rows {row}</source>
        <translation>{name}, строки {row}</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>изменено с тех пор</translation>
    </message>
    <message>
        <source>used by others</source>
        <translation>нужно другим записям</translation>
    </message>
</context>
<context>
    <name>index</name>
    <message>
        <source>The index is being built</source>
        <translation>Поисковый индекс строится</translation>
    </message>
    <message>
        <source>The index is being built: {done} of {total}</source>
        <translation>Поисковый индекс строится: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Assessment</source>
        <extracomment>Between two chips.</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Признание</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>open an archive first</source>
        <translation>сначала откройте архив</translation>
    </message>
    <message>
        <source>the archive has no records yet</source>
        <translation>в архиве ещё нет записей</translation>
    </message>
    <message>
        <source>the archive is shown as it was</source>
        <translation>архив показан таким, каким был</translation>
    </message>
    <message>
        <source>the archive is open for reading only</source>
        <translation>архив открыт только для чтения</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>ничего не отменялось</translation>
    </message>
    <message>
        <source>only where a picture is drawn</source>
        <translation>только там, где нарисована картинка</translation>
    </message>
    <message>
        <source>only in the inbox</source>
        <translation>только во входящих</translation>
    </message>
    <message>
        <source>only where records are shown</source>
        <translation>только там, где показаны записи</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>здесь невозможно</translation>
    </message>
    <message>
        <source>visited</source>
        <extracomment>The palette does not offer itself. How the names of the actions begin that lead to pages. So many of each are shown while nothing is typed.</extracomment>
        <translation>недавно</translation>
    </message>
    <message>
        <source>Search the texts for “{words}”</source>
        <translation>Искать «{words}» в текстах</translation>
    </message>
    <message>
        <source>{record}: history</source>
        <translation>{record}: история</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Timeline</source>
        <extracomment>``(width, share)`` of the table&apos;s first column, and of the others.</extracomment>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Meetings of each council by year</source>
        <translation>Заседания советов по годам</translation>
    </message>
    <message>
        <source>On a year&apos;s line: held in that year or before.</source>
        <translation>На черте года: в этом году или раньше.</translation>
    </message>
    <message>
        <source>Outlined: only the year is known.</source>
        <translation>Контуром: известен только год.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Resolutions by year and kind</source>
        <translation>Резолюции по годам и видам</translation>
    </message>
    <message>
        <source>Who met whom</source>
        <translation>Кто с кем</translation>
    </message>
    <message>
        <source>Who met whom at meetings</source>
        <translation>Кто с кем встречался на заседаниях</translation>
    </message>
    <message>
        <source>Discs are people, squares institutions.</source>
        <translation>Круги — люди, квадраты — организации.</translation>
    </message>
    <message>
        <source>The {nodes} of {all_nodes} with the most meetings, {ties} of their {all_ties} ties.</source>
        <translation>Показаны {nodes} из {all_nodes}, у кого больше всего заседаний, и {ties} из {all_ties} их связей.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Topics over the years</source>
        <translation>Темы по годам</translation>
    </message>
    <message>
        <source>Records under narrower topics count; the highest bar is {count}.</source>
        <translation>Записи более узких тем учтены; самый высокий столбик — {count}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Places where councils met</source>
        <translation>Места заседаний советов</translation>
    </message>
    <message>
        <source>A figure is the number of meetings.</source>
        <translation>Число — сколько заседаний.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Год: {year}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>The meeting whose page a menu offers. What it was made of: one of the same would be drawn the same.</extracomment>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <extracomment>So many degrees are shown at least, and so many are left around the places. What is shown where no place is known: the lands between the Black Sea and the Pamirs. A scale, and what of the plane is shown where that is all of it.</extracomment>
        <translation>Не на карте</translation>
    </message>
    <message>
        <source>No council</source>
        <extracomment>A column without a year, where a mark stands before the first of them. How much of its year was over at a session, by item; 0 for what is of no year.</extracomment>
        <translation>Без совета</translation>
    </message>
    <message>
        <source>session {number}: no record</source>
        <translation>заседание {number}: нет записи</translation>
    </message>
    <message>
        <source>sessions {number}: no record</source>
        <translation>заседания {number}: нет записи</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>заседание {number}</translation>
    </message>
    <message>
        <source>session without a number</source>
        <translation>заседание без номера</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>нет записи</translation>
    </message>
    <message>
        <source>{year} or before</source>
        <translation>{year} или раньше</translation>
    </message>
    <message>
        <source>{year} or after</source>
        <translation>{year} или позже</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>Degrees of longitude are shortened as they are at this latitude.</extracomment>
        <translation>не на карте</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Резолюции</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{one} and {other}: {count} together</source>
        <translation>{one} и {other}: вместе {count}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Shift with Up and Down goes through the ties</source>
        <extracomment>More nodes than this are drawn smaller. Ties are drawn in so many strengths. Where a whole name has no room, the beginning of it may have. How much of the ties is covered under a name. A scale, and what of the plane lies at the left edge of the viewport. The ends of ties by strength.</extracomment>
        <translation>Shift со стрелками вверх и вниз ведёт по связям</translation>
    </message>
    <message>
        <source>plus and minus enlarge and reduce, 0 shows all</source>
        <extracomment>How far Ctrl and an arrow move, in pixels. Milliseconds after the last move in which all is drawn finely again. Room around what is shown; at the right for labels, too. The size of the whole in a file. The room of a page while it is printed. While the plane moves, what takes time is drawn roughly.</extracomment>
        <translation>плюс и минус увеличивают и уменьшают, 0 показывает всё</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <extracomment>What a language calls itself: the same in every interface language.</extracomment>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>About</source>
        <translation>О таблице</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>Почему найдено</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID записи</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>ID архива</translation>
    </message>
    <message>
        <source>Whole text in Russian</source>
        <translation>Полный текст на русском</translation>
    </message>
    <message>
        <source>Whole text in Azerbaijani</source>
        <translation>Полный текст на азербайджанском</translation>
    </message>
    <message>
        <source>Whole text in English</source>
        <translation>Полный текст на английском</translation>
    </message>
    <message>
        <source>Whole text in another language</source>
        <translation>Полный текст на другом языке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Первая дата</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Последняя дата</translation>
    </message>
    <message>
        <source>Best hit: title</source>
        <translation>Лучшее: заглавие</translation>
    </message>
    <message>
        <source>Best hit: date</source>
        <translation>Лучшее: дата</translation>
    </message>
    <message>
        <source>Best hit: point</source>
        <translation>Лучшее: пункт</translation>
    </message>
    <message>
        <source>Best hit: text</source>
        <translation>Лучшее: текст</translation>
    </message>
    <message>
        <source>Best hit: record ID</source>
        <translation>Лучшее: ID записи</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Within the results of</source>
        <translation>Среди результатов запроса</translation>
    </message>
    <message>
        <source>Similar to the record</source>
        <translation>Похожее на запись</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Only of the type</source>
        <translation>Только тип</translation>
    </message>
    <message>
        <source>Other spellings of names</source>
        <translation>Другие написания имён</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочтительный язык</translation>
    </message>
    <message>
        <source>Meetings among them</source>
        <translation>Заседаний среди них</translation>
    </message>
    <message>
        <source>Rows in this table</source>
        <translation>Строк в этой таблице</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Время создания</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>по значимости</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>by meeting and point</source>
        <translation>по заседаниям и пунктам</translation>
    </message>
    <message>
        <source>by council, newest first</source>
        <translation>по советам, сначала новые</translation>
    </message>
    <message>
        <source>… [{count} more characters were cut off here]</source>
        <translation>… [здесь отрезано знаков: {count}]</translation>
    </message>
    <message>
        <source>{rows} ({count} are missing: no room in such a file, or gone meanwhile)</source>
        <translation>{rows} (не хватает {count}: не поместились в такой файл или удалены за это время)</translation>
    </message>
    <message>
        <source>There is a name on this line, but no query.</source>
        <translation>В этой строке есть название, но нет запроса.</translation>
    </message>
    <message>
        <source>Perhaps: {query}</source>
        <translation>Возможно: {query}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Упомянутый документ</translation>
    </message>
    <message>
        <source>Left out: readers may not see them</source>
        <translation>Опущено: читателям не выдаётся</translation>
    </message>
    <message>
        <source>Waiting file</source>
        <translation>Ожидающий файл</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Taking back</source>
        <extracomment>Work of these lanes changes archives. What takes back and is not settled yet, by the numbers of the jobs; what it made. The archive whose steps these are, and the steps of the one before.</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>Open in a new window</source>
        <extracomment>``follow(apart)``: goes there, or has it opened in a new window.</extracomment>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>All resolutions</source>
        <extracomment>So many places are listed; the others are further than anybody remembers.</extracomment>
        <translation>Все резолюции</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>By the topic: {topic}</source>
        <translation>По теме: {topic}</translation>
    </message>
    <message>
        <source>In the theme of the session</source>
        <translation>В теме заседания</translation>
    </message>
    <message>
        <source>In the office of a participant</source>
        <translation>В должности участника</translation>
    </message>
    <message>
        <source>By the name: {name}</source>
        <translation>По имени: {name}</translation>
    </message>
    <message>
        <source>Another spelling: {name}</source>
        <translation>Другое написание: {name}</translation>
    </message>
    <message>
        <source>In a note on the record</source>
        <translation>В заметке к записи</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>without a date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Reaffirms</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменяет</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>Отчёт о</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Продолжена</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Доложено</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>what the meeting was held under</source>
        <translation>правовая основа заседания</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Коммюнике</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Press note</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>другое написание</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Упомянутый документ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>unnumbered point</source>
        <translation>пункт без номера</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>points {numbers}</source>
        <translation>пп. {numbers}</translation>
    </message>
    <message>
        <source>{ordinal} session, {point}</source>
        <translation>{ordinal} заседание, {point}</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Unit of description</source>
        <translation>Единица описания</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Акт о выделении к уничтожению</translation>
    </message>
</context>
</TS>
