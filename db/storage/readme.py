"""The README.txt of an archive folder: for a person who has the folder but not the program."""

README = """\
{title}

RU
Это архив программы Council Archive: протоколы и решения экспертных советов.
  archive.db   база данных SQLite 3: заседания, решения, люди, тексты.
               Её открывает любая программа для SQLite.
  originals/   полученные файлы, байт в байт. Имя файла — его SHA-256;
               прежнее имя и тип записаны в таблице original.
  backups/     резервные копии. Откройте их в программе, чтобы восстановить.
  damaged/     испорченные файлы, заменённые верной копией; чаще всего её нет.
  staging/     файлы, которые ещё принимаются. Обычно здесь пусто.
  restored.json  когда архив восстановлен из резервной копии, если это так.
  LOCK         занят, пока кто-то может изменять архив.
Ничего здесь не переименовывайте и не правьте: копируйте папку целиком,
когда программа закрыта.

AZ
Bu, Council Archive proqramının arxividir: ekspert şuralarının protokolları
və qərarları.
  archive.db   SQLite 3 verilənlər bazası: iclaslar, qərarlar, şəxslər, mətnlər.
               Onu istənilən SQLite proqramı açır.
  originals/   qəbul edilmiş fayllar, baytına qədər dəyişməz. Faylın adı onun
               SHA-256 cəmidir; əvvəlki adı və növü original cədvəlindədir.
  backups/     ehtiyat nüsxələri. Bərpa etmək üçün onları proqramda açın.
  damaged/     düzgün nüsxə ilə əvəz edilmiş zədəli fayllar; adətən yoxdur.
  staging/     hələ qəbul edilməkdə olan fayllar. Adətən boş olur.
  restored.json  arxivin ehtiyat nüsxədən nə vaxt bərpa edildiyi, əgər edilibsə.
  LOCK         kimsə arxivi dəyişə bildiyi müddətdə tutulur.
Burada heç nəyin adını dəyişməyin və heç nəyi düzəltməyin: proqram bağlı olanda
qovluğu bütövlükdə köçürün.

EN
This is an archive of the program Council Archive: the records of expert councils.
  archive.db   a SQLite 3 database: meetings, resolutions, people, texts.
               Any SQLite program opens it.
  originals/   the files as received, byte for byte. A file's name is its SHA-256;
               its former name and type are in the table original.
  backups/     backups. Restore them with the program.
  damaged/     damaged files that a good copy has replaced; mostly it is not there.
  staging/     files on their way in. Usually empty.
  restored.json  when the archive was restored from a backup, if it was.
  LOCK         held while somebody may change the archive.
Rename and edit nothing here: copy the folder as a whole while the program is closed.
"""
