<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CellArea</name>
    <message>
        <source>The copied block has %1 rows and %2 columns, but from %3 on there are only %4 rows and %5 columns. Nothing was pasted; begin further up or further towards the first column.</source>
        <translation>Der kopierte Block hat %1 Zeilen und %2 Spalten, ab %3 gibt es aber nur %4 Zeilen und %5 Spalten. Es wurde nichts eingefügt; beginnen Sie weiter oben oder näher an der ersten Spalte.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select one block of cells, or one cell, to paste into.</source>
        <translation>Wählen Sie einen zusammenhängenden Zellblock oder eine Zelle aus, um einzufügen.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Select a block of at least two rows to fill: the first row&apos;s values go into the rows below.</source>
        <translation>Wählen Sie einen Block aus mindestens zwei Zeilen aus: Die Werte der ersten Zeile kommen in die Zeilen darunter.</translation>
    </message>
    <message>
        <source>Select a block of at least two columns to fill: the first column&apos;s values go into the columns beside it.</source>
        <translation>Wählen Sie einen Block aus mindestens zwei Spalten aus: Die Werte der ersten Spalte kommen in die Spalten daneben.</translation>
    </message>
    <message>
        <source>There is no stored value to fill the other cells with.</source>
        <translation>Es gibt keinen gespeicherten Wert, mit dem sich die anderen Zellen füllen ließen.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Changed; it was not there when loaded.</source>
        <translation>Geändert; beim Laden war nichts da.</translation>
    </message>
    <message>
        <source>Changed; when loaded it was: %1</source>
        <translation>Geändert; beim Laden war es: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>, changed, was not there</source>
        <translation>, geändert, war nicht da</translation>
    </message>
    <message>
        <source>, changed, was %1</source>
        <translation>, geändert, war %1</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cut or text only: the source shows the value shortened or in words of its own. It is shown here and never exported.</source>
        <translation>Gekürzt oder nur Text: Die Quelle zeigt den Wert verkürzt oder in eigenen Worten. Er wird hier gezeigt und nie exportiert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>MatrixPlan</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>MatrixQuestion</name>
    <message>
        <source>one object</source>
        <translation>einem Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: values of</comment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all values are possible</source>
        <translation>Nicht alle Werte sind möglich</translation>
    </message>
    <message>
        <source>One cell does not take its value.</source>
        <translation>Eine Zelle nimmt ihren Wert nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not take their values.</source>
        <translation>
            <numerusform>%n Zelle nimmt ihren Wert nicht an.</numerusform>
            <numerusform>%n Zellen nehmen ihre Werte nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. %1 of %2 can be set; the others stay as they are.</source>
        <translation>Noch wurde nichts geändert. %1 von %2 können gesetzt werden; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Set the possible ones</source>
        <translation>&amp;Die möglichen setzen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixSelection</name>
    <message>
        <source>one object</source>
        <translation>einem Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: cells of</comment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells of %2</source>
        <translation>%1 Zellen von %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>all of them show this value</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message numerus="yes">
        <source>typing sets %1 of %n objects</source>
        <translation>
            <numerusform>Tippen setzt %1 von %n Objekt</numerusform>
            <numerusform>Tippen setzt %1 von %n Objekten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertyTreeRow</name>
    <message>
        <source>The format of this property is not documented, so no value can be added here.</source>
        <translation>Das Format dieser Eigenschaft ist nicht dokumentiert, daher kann hier kein Wert hinzugefügt werden.</translation>
    </message>
    <message>
        <source>A security descriptor is shown in words (F2); it cannot be edited here.</source>
        <translation>Eine Sicherheitsbeschreibung wird in Worten gezeigt (F2); sie kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The bytes can be looked at (F2); they cannot be edited here.</source>
        <translation>Die Bytes können angesehen (F2), hier aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The bytes do not fit their format. They can be looked at (F2), but not edited here.</source>
        <translation>Die Bytes passen nicht zu ihrem Format. Sie können angesehen (F2), hier aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>A string of this list has a line end in it that is not kept when it is edited.</source>
        <translation>Eine Zeichenfolge dieser Liste enthält ein Zeilenende, das beim Bearbeiten verloren geht.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (ungültig)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>ValueProposal</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. It blocks the export until it is allowed.</source>
        <translation>%1. Das verhindert den Export, bis es zugelassen ist.</translation>
    </message>
    <message>
        <source>This is the documented default.</source>
        <translation>Das ist der dokumentierte Standardwert.</translation>
    </message>
</context>
<context>
    <name>clusprop::core</name>
    <message>
        <source>Change package</source>
        <translation>Änderungspaket</translation>
    </message>
    <message>
        <source>all that a change needs in one folder: lists, structures, script, rollback and report</source>
        <translation>alles für eine Änderung in einem Ordner: Listen, Strukturen, Skript, Rücknahme und Bericht</translation>
    </message>
    <message>
        <source>Property lists</source>
        <translation>Eigenschaftenlisten</translation>
    </message>
    <message>
        <source>what the control codes SET_COMMON_PROPERTIES and SET_PRIVATE_PROPERTIES take</source>
        <translation>was die Steuercodes SET_COMMON_PROPERTIES und SET_PRIVATE_PROPERTIES annehmen</translation>
    </message>
    <message>
        <source>Backup-mode structures</source>
        <translation>Strukturen für den Sicherungsmodus</translation>
    </message>
    <message>
        <source>what sets BackupInProgress of a volume, through its disk resource</source>
        <translation>was BackupInProgress eines Volumes setzt, über seine Datenträgerressource</translation>
    </message>
    <message>
        <source>Apply script</source>
        <translation>Anwendungsskript</translation>
    </message>
    <message>
        <source>a PowerShell script that checks, validates, sets and reads back, and can take all of it back</source>
        <translation>ein PowerShell-Skript, das prüft, validiert, setzt, zurückliest und alles davon zurücknehmen kann</translation>
    </message>
    <message>
        <source>PowerShell lines</source>
        <translation>PowerShell-Zeilen</translation>
    </message>
    <message>
        <source>the change set as lines of the cmdlets, to read and to copy</source>
        <translation>die Änderungen als Zeilen der Cmdlets, zum Lesen und Kopieren</translation>
    </message>
    <message>
        <source>cluster.exe lines</source>
        <translation>cluster.exe-Zeilen</translation>
    </message>
    <message>
        <source>the change set as lines of the older tool</source>
        <translation>die Änderungen als Zeilen des älteren Werkzeugs</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>a page to read, print or attach, complete in one file</source>
        <translation>eine Seite zum Lesen, Drucken oder Anhängen, vollständig in einer Datei</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>tables for tickets, wikis and reviews</source>
        <translation>Tabellen für Tickets, Wikis und Prüfungen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>one line for each change or property, for spreadsheets</source>
        <translation>eine Zeile für jede Änderung oder Eigenschaft, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>of everything a snapshot, of changes a list for programs</source>
        <translation>von allem ein Snapshot, von Änderungen eine Liste für Programme</translation>
    </message>
    <message>
        <source>Registry file</source>
        <translation>Registrierungsdatei</translation>
    </message>
    <message>
        <source>what the cluster database holds, to look at and to compare, never to import on a node</source>
        <translation>was die Clusterdatenbank enthält, zum Ansehen und Vergleichen, nie zum Importieren auf einem Knoten</translation>
    </message>
    <message>
        <source>C code</source>
        <translation>C-Code</translation>
    </message>
    <message>
        <source>declarations and assignments, and each list as an array of bytes</source>
        <translation>Deklarationen und Zuweisungen, und jede Liste als Array von Bytes</translation>
    </message>
    <message>
        <source>Hexadecimal dump</source>
        <translation>Hexadezimalausgabe</translation>
    </message>
    <message>
        <source>the property list as text</source>
        <translation>die Eigenschaftenliste als Text</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>the property list as text for scripts</source>
        <translation>die Eigenschaftenliste als Text für Skripte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name=Value</source>
        <translation>Name=Wert</translation>
    </message>
    <message>
        <source>PowerShell line</source>
        <translation>PowerShell-Zeile</translation>
    </message>
    <message>
        <source>cluster.exe line</source>
        <translation>cluster.exe-Zeile</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>Hexadezimale Bytes</translation>
    </message>
    <message>
        <source>C array</source>
        <translation>C-Array</translation>
    </message>
    <message>
        <source>Markdown row</source>
        <translation>Markdown-Zeile</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (874)</source>
        <translation>Thailändisch (874)</translation>
    </message>
    <message>
        <source>Japanese (932)</source>
        <translation>Japanisch (932)</translation>
    </message>
    <message>
        <source>Simplified Chinese (936)</source>
        <translation>Vereinfachtes Chinesisch (936)</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>Koreanisch (949)</translation>
    </message>
    <message>
        <source>Traditional Chinese (950)</source>
        <translation>Traditionelles Chinesisch (950)</translation>
    </message>
    <message>
        <source>Console, United States (437)</source>
        <translation>Konsole, USA (437)</translation>
    </message>
    <message>
        <source>Console, Western European (850)</source>
        <translation>Konsole, westeuropäisch (850)</translation>
    </message>
    <message>
        <source>Console, Central European (852)</source>
        <translation>Konsole, mitteleuropäisch (852)</translation>
    </message>
    <message>
        <source>Console, Cyrillic (866)</source>
        <translation>Konsole, kyrillisch (866)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>differs from default</source>
        <translation>weicht vom Standard ab</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>cut in the source</source>
        <translation>in der Quelle gekürzt</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message>
        <source>not in this source</source>
        <translation>nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Common, read-only</source>
        <translation>Allgemein, schreibgeschützt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private, read-only</source>
        <translation>Privat, schreibgeschützt</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>yes, reason not in this source</source>
        <translation>ja, Grund nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>dismounted</source>
        <translation>nicht eingebunden</translation>
    </message>
    <message>
        <source>user request</source>
        <translation>Anforderung des Benutzers</translation>
    </message>
    <message>
        <source>unsafe file system filter</source>
        <translation>nicht sicherer Dateisystemfilter</translation>
    </message>
    <message>
        <source>unsafe volume filter</source>
        <translation>nicht sicherer Volumefilter</translation>
    </message>
    <message>
        <source>file system tiering</source>
        <translation>Speicherebenen des Dateisystems</translation>
    </message>
    <message>
        <source>BitLocker initialising</source>
        <translation>BitLocker wird eingerichtet</translation>
    </message>
    <message>
        <source>ReFS</source>
        <translation>ReFS</translation>
    </message>
    <message>
        <source>greatest reason</source>
        <translation>höchster Grund</translation>
    </message>
    <message>
        <source>no disk connectivity</source>
        <translation>keine Verbindung zum Datenträger</translation>
    </message>
    <message>
        <source>storage space not attached</source>
        <translation>Speicherplatz nicht angefügt</translation>
    </message>
    <message>
        <source>volume replication enabled</source>
        <translation>Volumereplikation aktiviert</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>active, redirected</source>
        <translation>aktiv, umgeleitet</translation>
    </message>
    <message>
        <source>active, block redirected</source>
        <translation>aktiv, blockweise umgeleitet</translation>
    </message>
    <message>
        <source>unknown (0x%1)</source>
        <translation>unbekannt (0x%1)</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (ungültig)</translation>
    </message>
    <message>
        <source>file system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 — all %2 nodes</source>
        <translation>%1 — alle %2 Knoten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after the resource restarts</source>
        <translation>nach einem Neustart der Ressource</translation>
    </message>
    <message>
        <source>A backup of this volume that really runs, on whichever node, can be damaged.</source>
        <translation>Eine Sicherung dieses Volumes, die tatsächlich läuft, auf welchem Knoten auch immer, kann beschädigt werden.</translation>
    </message>
    <message>
        <source>The catalog speaks against this value.</source>
        <translation>Der Katalog spricht gegen diesen Wert.</translation>
    </message>
    <message>
        <source>It decides who has access.</source>
        <translation>Davon hängt ab, wer Zugriff hat.</translation>
    </message>
    <message>
        <source>The property is not documented.</source>
        <translation>Die Eigenschaft ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The format changes.</source>
        <translation>Das Format ändert sich.</translation>
    </message>
    <message>
        <source>The bytes of a reset are inferred, not documented; the script has cmdlets for it.</source>
        <translation>Die Bytes eines Zurücksetzens sind erschlossen, nicht dokumentiert; das Skript verwendet dafür Cmdlets.</translation>
    </message>
    <message>
        <source>The resource has to go offline and online.</source>
        <translation>Die Ressource muss offline und wieder online geschaltet werden.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekten</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 of high risk</source>
        <translation>%1 mit hohem Risiko</translation>
    </message>
    <message>
        <source>%1 of raised risk</source>
        <translation>%1 mit erhöhtem Risiko</translation>
    </message>
    <message>
        <source>%1 in force after a restart</source>
        <translation>%1 nach einem Neustart wirksam</translation>
    </message>
    <message>
        <source>on disk it is %1</source>
        <translation>auf dem Datenträger ist sie %1</translation>
    </message>
    <message>
        <source>on disk it is not known, and nothing can be added to a volume</source>
        <translation>auf dem Datenträger ist sie nicht bekannt, und einem Volume kann nichts hinzugefügt werden</translation>
    </message>
    <message>
        <source>on disk it is gone, and nothing can be added to a read-only list</source>
        <translation>auf dem Datenträger gibt es sie nicht mehr, und einer schreibgeschützten Liste kann nichts hinzugefügt werden</translation>
    </message>
    <message>
        <source>on disk it is in another list of the object</source>
        <translation>auf dem Datenträger steht sie in einer anderen Liste des Objekts</translation>
    </message>
    <message>
        <source>an object that is in the file cannot be taken out here</source>
        <translation>ein Objekt, das in der Datei steht, kann hier nicht entfernt werden</translation>
    </message>
    <message>
        <source>an object that is gone cannot be put back here</source>
        <translation>ein Objekt, das es nicht mehr gibt, kann hier nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>the object is not in the file any more</source>
        <translation>das Objekt steht nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>Property %1</source>
        <translation>Eigenschaft %1</translation>
    </message>
    <message>
        <source>Nested property in the value of %1</source>
        <translation>Geschachtelte Eigenschaft im Wert von %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not read: begun, but not complete</source>
        <translation>Nicht gelesen: begonnen, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Not read: %1 (%2)</source>
        <translation>Nicht gelesen: %1 (%2)</translation>
    </message>
    <message>
        <source>Write pairs of hexadecimal digits, such as 02 00 ?? 00; a question mark stands for any digit.</source>
        <translation>Schreiben Sie Paare hexadezimaler Ziffern, etwa 02 00 ?? 00; ein Fragezeichen steht für jede Ziffer.</translation>
    </message>
    <message>
        <source>A pattern of question marks only is found everywhere; write at least one hexadecimal digit.</source>
        <translation>Ein Muster aus Fragezeichen allein wird überall gefunden; schreiben Sie mindestens eine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>Write the text to find.</source>
        <translation>Schreiben Sie den Text, der gesucht werden soll.</translation>
    </message>
    <message>
        <source>Write ASCII characters; others are found as UTF-16 text.</source>
        <translation>Schreiben Sie ASCII-Zeichen; andere werden als UTF-16-Text gefunden.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 4294967295, such as 1000 or 0x3E8.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 4294967295, etwa 1000 oder 0x3E8.</translation>
    </message>
    <message>
        <source>Write an offset such as 0x1c or 28, or a step such as +16 or -0x10.</source>
        <translation>Schreiben Sie einen Offset wie 0x1c oder 28 oder einen Schritt wie +16 oder -0x10.</translation>
    </message>
    <message>
        <source>There is no byte %1: offsets go from 0 to %2 (0x%3).</source>
        <translation>Ein Byte %1 gibt es nicht: Offsets gehen von 0 bis %2 (0x%3).</translation>
    </message>
    <message>
        <source>the files say something else than what was decided on</source>
        <translation>die Dateien sagen etwas anderes als das, worüber entschieden wurde</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>A property list begins with the number of its properties.</source>
        <translation>Eine Eigenschaftenliste beginnt mit der Zahl ihrer Eigenschaften.</translation>
    </message>
    <message>
        <source>Syntax word of the name</source>
        <translation>Syntaxwort des Namens</translation>
    </message>
    <message>
        <source>Each property begins with an entry for its name. The high half of a syntax word says what the entry is (4, a name), the low half how its data are laid out (3, text).</source>
        <translation>Jede Eigenschaft beginnt mit einem Eintrag für ihren Namen. Die obere Hälfte eines Syntaxworts sagt, was der Eintrag ist (4, ein Name), die untere, wie seine Daten angeordnet sind (3, Text).</translation>
    </message>
    <message>
        <source>Length of the name</source>
        <translation>Länge des Namens</translation>
    </message>
    <message>
        <source>In bytes, with the two zero bytes that end the text and without padding.</source>
        <translation>In Bytes, mit den zwei Nullbytes, die den Text beenden, und ohne Auffüllung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UTF-16 text, two bytes a character with the low byte first, and two zero bytes as its end.</source>
        <translation>UTF-16-Text, zwei Bytes je Zeichen, das niederwertige zuerst, und zwei Nullbytes am Ende.</translation>
    </message>
    <message>
        <source>Padding of the name</source>
        <translation>Auffüllung des Namens</translation>
    </message>
    <message>
        <source>Fills up to a multiple of 4 bytes, where the next entry starts. No length counts it.</source>
        <translation>Füllt bis zu einem Vielfachen von 4 Bytes auf, an dem der nächste Eintrag beginnt. Keine Länge zählt sie mit.</translation>
    </message>
    <message>
        <source>Syntax word</source>
        <translation>Syntaxwort</translation>
    </message>
    <message>
        <source>The high half says what the entry is (1, a value), the low half how its data are laid out: 2 is a number of 4 bytes, 3 is text.</source>
        <translation>Die obere Hälfte sagt, was der Eintrag ist (1, ein Wert), die untere, wie seine Daten angeordnet sind: 2 ist eine Zahl von 4 Bytes, 3 ist Text.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bytes of the value, without padding. In a value of a property, 0 mostly means: reset to the default.</source>
        <translation>Bytes des Werts, ohne Auffüllung. Im Wert einer Eigenschaft heißt 0 meist: auf den Standard zurücksetzen.</translation>
    </message>
    <message>
        <source>The value itself. Numbers have the low byte first.</source>
        <translation>Der Wert selbst. Bei Zahlen kommt das niederwertige Byte zuerst.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Endmarke</translation>
    </message>
    <message>
        <source>A syntax word of 0 where another value could stand: the property ends here.</source>
        <translation>Ein Syntaxwort 0, wo ein weiterer Wert stehen könnte: Die Eigenschaft endet hier.</translation>
    </message>
    <message>
        <source>End mark of the list</source>
        <translation>Endmarke der Liste</translation>
    </message>
    <message>
        <source>A syntax word of 0 behind the last entry: the list ends here.</source>
        <translation>Ein Syntaxwort 0 hinter dem letzten Eintrag: Die Liste endet hier.</translation>
    </message>
    <message>
        <source>Trailing bytes</source>
        <translation>Angehängte Bytes</translation>
    </message>
    <message>
        <source>They stand behind the end of what was announced. They are kept as they are.</source>
        <translation>Sie stehen hinter dem Ende dessen, was angekündigt war. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing is known of these bytes.</source>
        <translation>Von diesen Bytes ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>A field of a structure of fixed size: its place says what it is, so that it has neither syntax word nor length.</source>
        <translation>Ein Feld einer Struktur fester Größe: Sein Platz sagt, was es ist, daher hat es weder Syntaxwort noch Länge.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, inside the value of %2</source>
        <translation>%1, im Wert von %2</translation>
    </message>
    <message>
        <source>1 property</source>
        <translation>1 Eigenschaft</translation>
    </message>
    <message>
        <source>%1 properties</source>
        <translation>%1 Eigenschaften</translation>
    </message>
    <message>
        <source>0 bytes, reset to default</source>
        <translation>0 Bytes, auf Standard zurückgesetzt</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>What is known of a volume are the members of a structure; nothing can be added to it</source>
        <translation>Was von einem Volume bekannt ist, sind die Felder einer Struktur; ihr kann nichts hinzugefügt werden</translation>
    </message>
    <message>
        <source>The cluster does not let properties of this list be set</source>
        <translation>Der Cluster lässt nicht zu, dass Eigenschaften dieser Liste gesetzt werden</translation>
    </message>
    <message>
        <source>A property needs a name</source>
        <translation>Eine Eigenschaft braucht einen Namen</translation>
    </message>
    <message>
        <source>A name cannot hold a NUL character</source>
        <translation>Ein Name kann kein NUL-Zeichen enthalten</translation>
    </message>
    <message>
        <source>%1 is there already; names are the same whatever their case</source>
        <translation>%1 gibt es schon; Groß- und Kleinschreibung unterscheidet Namen nicht</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Make %1 of %2 a %3</source>
        <translation>%1 von %2 zu %3 machen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Take back what is allowed for %1 of %2</source>
        <translation>Zulassung für %1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Allow %1 for %2 of %3</source>
        <translation>%1 für %2 von %3 zulassen</translation>
    </message>
    <message>
        <source>Reset %1 of %2 to its default</source>
        <translation>%1 von %2 auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>policy %1, line %2</source>
        <translation>Richtlinie %1, Zeile %2</translation>
    </message>
    <message>
        <source>%1; the policy expects %2</source>
        <translation>%1; die Richtlinie erwartet %2</translation>
    </message>
    <message>
        <source>cannot be checked: its list is not in this source</source>
        <translation>kann nicht geprüft werden: Ihre Liste ist nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>cannot be checked: the filter of the rule takes too long</source>
        <translation>kann nicht geprüft werden: Der Filter der Regel braucht zu lange</translation>
    </message>
    <message>
        <source>is %1, which is no number</source>
        <translation>ist %1, was keine Zahl ist</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>cannot be checked: the pattern takes too long on its value</source>
        <translation>kann nicht geprüft werden: Das Muster braucht für ihren Wert zu lange</translation>
    </message>
    <message>
        <source>cannot be checked: this source gives values that count and does not say whether they are stored</source>
        <translation>kann nicht geprüft werden: Diese Quelle nennt die geltenden Werte und sagt nicht, ob sie gespeichert sind</translation>
    </message>
    <message>
        <source>is stored as %1</source>
        <translation>ist als %1 gespeichert</translation>
    </message>
    <message>
        <source>cannot be checked: it is not documented</source>
        <translation>kann nicht geprüft werden: Sie ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>cannot be checked: no default is documented</source>
        <translation>kann nicht geprüft werden: Es ist kein Standardwert dokumentiert</translation>
    </message>
    <message>
        <source>is %1, and its documented default %2</source>
        <translation>ist %1, und ihr dokumentierter Standardwert %2</translation>
    </message>
    <message>
        <source>cannot be checked: the sources differ, and nobody has chosen one</source>
        <translation>kann nicht geprüft werden: Die Quellen weichen ab, und keine wurde gewählt</translation>
    </message>
    <message>
        <source>cannot be checked: its value is not in this source</source>
        <translation>kann nicht geprüft werden: Ihr Wert ist nicht in dieser Quelle</translation>
    </message>
    <message>
        <source>cannot be checked: the source shows only a part of its value</source>
        <translation>kann nicht geprüft werden: Die Quelle zeigt nur einen Teil ihres Werts</translation>
    </message>
    <message>
        <source>is not stored</source>
        <translation>ist nicht gespeichert</translation>
    </message>
    <message>
        <source>cannot be checked: it is not stored, and it is not documented</source>
        <translation>kann nicht geprüft werden: Sie ist nicht gespeichert und nicht dokumentiert</translation>
    </message>
    <message>
        <source>cannot be checked: it is not stored, and no default is documented</source>
        <translation>kann nicht geprüft werden: Sie ist nicht gespeichert, und es ist kein Standardwert dokumentiert</translation>
    </message>
    <message>
        <source>is not stored, so its documented default %1 counts</source>
        <translation>ist nicht gespeichert, daher gilt ihr dokumentierter Standardwert %1</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>einen leeren Text</translation>
    </message>
    <message>
        <source>anything but %1</source>
        <translation>alles außer %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>text that matches %1</source>
        <translation>Text, auf den %1 passt</translation>
    </message>
    <message>
        <source>the documented default</source>
        <translation>den dokumentierten Standardwert</translation>
    </message>
    <message>
        <source>a stored value</source>
        <translation>einen gespeicherten Wert</translation>
    </message>
    <message>
        <source>that no value is stored</source>
        <translation>dass kein Wert gespeichert ist</translation>
    </message>
    <message>
        <source>%1 is not on %2; it is documented from %3 on</source>
        <translation>%1 gibt es auf %2 nicht; dokumentiert ist sie ab %3</translation>
    </message>
    <message>
        <source>%1 is not on %2; by its documentation %3 was the last to use it</source>
        <translation>%1 gibt es auf %2 nicht; nach ihrer Dokumentation wurde sie zuletzt von %3 verwendet</translation>
    </message>
    <message>
        <source>The sources differ: %1; choose one</source>
        <translation>Die Quellen weichen ab: %1; wählen Sie eine</translation>
    </message>
    <message>
        <source>%1 cannot be changed: it is %2</source>
        <translation>%1 kann nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>%%1% is no variable of a standard Windows Server</source>
        <translation>%%1% ist keine Variable eines üblichen Windows Server</translation>
    </message>
    <message>
        <source>a percent sign has no partner</source>
        <translation>ein Prozentzeichen hat kein Gegenstück</translation>
    </message>
    <message>
        <source>In %1: %2; the text stays as it is there</source>
        <translation>In %1: %2; der Text bleibt dort, wie er ist</translation>
    </message>
    <message>
        <source>the environment of a Windows Server service</source>
        <translation>die Umgebung eines Diensts unter Windows Server</translation>
    </message>
    <message>
        <source>Whether %1 has %2 is unknown; no version is documented</source>
        <translation>Ob %1 die Eigenschaft %2 hat, ist unbekannt; es ist keine Version dokumentiert</translation>
    </message>
    <message>
        <source>%1 is documented as no longer supported</source>
        <translation>%1 wird laut Dokumentation nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Same as the documented default, but stored; a reset would take the stored value away</source>
        <translation>Gleich dem dokumentierten Standardwert, aber gespeichert; ein Zurücksetzen würde den gespeicherten Wert entfernen</translation>
    </message>
    <message>
        <source>%1 is not documented; its value cannot be checked</source>
        <translation>%1 ist nicht dokumentiert; der Wert kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>%1 differs between nodes (usual only while the cluster is being upgraded): %2</source>
        <translation>%1 ist auf den Knoten verschieden (üblich nur während eines Clusterupgrades): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (service packs should be the same on all nodes): %2</source>
        <translation>%1 ist auf den Knoten verschieden (Service Packs sollten auf allen Knoten gleich sein): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (only some nodes&apos; logs are copied): %2</source>
        <translation>%1 ist auf den Knoten verschieden (nur die Protokolle einiger Knoten werden kopiert): %2</translation>
    </message>
    <message>
        <source>%1 differs between nodes (nodes of one cluster run in one place): %2</source>
        <translation>%1 ist auf den Knoten verschieden (die Knoten eines Clusters laufen an einem Ort): %2</translation>
    </message>
    <message>
        <source>Some interfaces of one network have their address from DHCP and some have a fixed one: DhcpEnabled is %1</source>
        <translation>Manche Schnittstellen eines Netzwerks haben ihre Adresse von DHCP, andere eine feste: DhcpEnabled ist %1</translation>
    </message>
    <message>
        <source>NodeWeight is 0 on every node here, so none of them has a vote and the cluster cannot reach quorum by its nodes</source>
        <translation>NodeWeight ist hier auf jedem Knoten 0, daher hat keiner eine Stimme und der Cluster kann durch seine Knoten kein Quorum erreichen</translation>
    </message>
    <message>
        <source>documentation page %1</source>
        <translation>Dokumentationsseite %1</translation>
    </message>
    <message>
        <source>In backup, but not redirected: on Windows Server 2008 R2 a backup redirects its volume</source>
        <translation>In Sicherung, aber nicht umgeleitet: Unter Windows Server 2008 R2 leitet eine Sicherung ihr Volume um</translation>
    </message>
    <message>
        <source>In backup, but not redirected: usual from Windows Server 2012 on, where a backup no longer redirects its volume</source>
        <translation>In Sicherung, aber nicht umgeleitet: ab Windows Server 2012 üblich, wo eine Sicherung ihr Volume nicht mehr umleitet</translation>
    </message>
    <message>
        <source>BackupInProgress is 0, but the source speaks of a backup: %1</source>
        <translation>BackupInProgress ist 0, aber die Quelle spricht von einer Sicherung: %1</translation>
    </message>
    <message>
        <source>the source&apos;s own words</source>
        <translation>die eigenen Worte der Quelle</translation>
    </message>
    <message>
        <source>BackupInProgress of the cluster is 1, but none of its %1 volumes is in backup</source>
        <translation>BackupInProgress des Clusters ist 1, aber keines seiner %1 Volumes ist in Sicherung</translation>
    </message>
    <message>
        <source>BackupInProgress of the cluster is 0, but volumes are in backup: %1</source>
        <translation>BackupInProgress des Clusters ist 0, aber Volumes sind in Sicherung: %1</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1, %2 weitere</translation>
    </message>
    <message>
        <source>A node on the same subnet counts as down after %1: %2 × %3</source>
        <translation>Ein Knoten im selben Subnetz gilt nach %1 als ausgefallen: %2 × %3</translation>
    </message>
    <message>
        <source>A node on another subnet counts as down after %1: %2 × %3</source>
        <translation>Ein Knoten in einem anderen Subnetz gilt nach %1 als ausgefallen: %2 × %3</translation>
    </message>
    <message>
        <source>A node at another site counts as down after %1: %2 × %3</source>
        <translation>Ein Knoten an einem anderen Standort gilt nach %1 als ausgefallen: %2 × %3</translation>
    </message>
    <message>
        <source>%1 (not stored here: the documented default; newer Windows versions have another)</source>
        <translation>%1 (hier nicht gespeichert: der dokumentierte Standardwert; neuere Windows-Versionen haben einen anderen)</translation>
    </message>
    <message>
        <source>%1 (not stored here: the documented default)</source>
        <translation>%1 (hier nicht gespeichert: der dokumentierte Standardwert)</translation>
    </message>
    <message>
        <source>%1. More than %2 is unusual: a failed node goes unnoticed that long</source>
        <translation>%1. Mehr als %2 ist unüblich: So lange bleibt ein ausgefallener Knoten unbemerkt</translation>
    </message>
    <message>
        <source>%1. That is less than the default, %2, which should not be gone below</source>
        <translation>%1. Das ist weniger als der Standard, %2, der nicht unterschritten werden sollte</translation>
    </message>
    <message>
        <source>%1 is less than %2: the longer way should not get the shorter patience</source>
        <translation>%1 ist weniger als %2: Der längere Weg sollte nicht die kürzere Geduld bekommen</translation>
    </message>
    <message>
        <source>what documentation page %1 says of subnets</source>
        <translation>was die Dokumentationsseite %1 über Subnetze sagt</translation>
    </message>
    <message>
        <source>Half of LeaseTimeout, %1, is not below the %2 after which the cluster takes a node for down (%3 × %4): two primary replicas are possible</source>
        <translation>Die Hälfte von LeaseTimeout, %1, liegt nicht unter den %2, nach denen der Cluster einen Knoten für ausgefallen hält (%3 × %4): Zwei primäre Replikate sind möglich</translation>
    </message>
    <message>
        <source>read-only until one of the values that the sources give is chosen</source>
        <translation>schreibgeschützt, bis einer der Werte gewählt ist, die die Quellen nennen</translation>
    </message>
    <message>
        <source>read-only, because this source does not say its value</source>
        <translation>schreibgeschützt, weil diese Quelle ihren Wert nicht nennt</translation>
    </message>
    <message>
        <source>read-only, because this source shows only a shortened text of it</source>
        <translation>schreibgeschützt, weil diese Quelle nur einen gekürzten Text davon zeigt</translation>
    </message>
    <message>
        <source>read-only: the cluster computes it</source>
        <translation>schreibgeschützt: Der Cluster berechnet sie</translation>
    </message>
    <message>
        <source>read-only: it is in the list of properties that the cluster does not let be set</source>
        <translation>schreibgeschützt: Sie steht in der Liste der Eigenschaften, die der Cluster nicht setzen lässt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>read-only by its documentation page %1</source>
        <translation>laut Dokumentationsseite %1 schreibgeschützt</translation>
    </message>
    <message>
        <source>read-only, because it holds a secret</source>
        <translation>schreibgeschützt, weil sie ein Geheimnis enthält</translation>
    </message>
    <message>
        <source>read-only, because its syntax is not known; its bytes are kept</source>
        <translation>schreibgeschützt, weil ihre Syntax nicht bekannt ist; ihre Bytes bleiben erhalten</translation>
    </message>
    <message>
        <source>read-only: the server makes the expanded text</source>
        <translation>schreibgeschützt: Der Server bildet den erweiterten Text</translation>
    </message>
    <message>
        <source>read-only here, because it has %1 values</source>
        <translation>hier schreibgeschützt, weil sie %1 Werte hat</translation>
    </message>
    <message>
        <source>%1 properties of this list are not documented; their values cannot be checked</source>
        <translation>%1 Eigenschaften dieser Liste sind nicht dokumentiert; ihre Werte können nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1. Allowed: %2</source>
        <translation>%1. Zugelassen: %2</translation>
    </message>
    <message>
        <source>PendingTimeout %1 ms cannot be greater than DeadlockTimeout %2 ms; the lower of the two applies</source>
        <translation>PendingTimeout %1 ms kann nicht größer sein als DeadlockTimeout %2 ms; der niedrigere Wert gilt</translation>
    </message>
    <message>
        <source>RetryPeriodOnFailure %1 ms should be at or above RestartPeriod %2 ms</source>
        <translation>RetryPeriodOnFailure %1 ms sollte nicht unter RestartPeriod %2 ms liegen</translation>
    </message>
    <message>
        <source>RestartAction %1 restarts the resource, but RestartThreshold 0 permits no restart</source>
        <translation>RestartAction %1 startet die Ressource neu, aber RestartThreshold 0 erlaubt keinen Neustart</translation>
    </message>
    <message>
        <source>Only the start of the failback window is set, so there is none and the group returns at once; both are needed</source>
        <translation>Nur der Beginn des Failbackfensters ist gesetzt, daher gibt es keines und die Gruppe kehrt sofort zurück; beide sind nötig</translation>
    </message>
    <message>
        <source>Only the end of the failback window is set, so there is none and the group returns at once; both are needed</source>
        <translation>Nur das Ende des Failbackfensters ist gesetzt, daher gibt es keines und die Gruppe kehrt sofort zurück; beide sind nötig</translation>
    </message>
    <message>
        <source>The failback window %1 to %2 has no effect while AutoFailbackType is 0: the group does not return by itself</source>
        <translation>Das Failbackfenster %1 bis %2 hat keine Wirkung, solange AutoFailbackType 0 ist: Die Gruppe kehrt nicht von selbst zurück</translation>
    </message>
    <message>
        <source>ProbePort %1 is for an address behind a load balancer, which needs the SubnetMask 255.255.255.255; it is %2</source>
        <translation>ProbePort %1 gilt für eine Adresse hinter einem Lastenausgleich, die die SubnetMask 255.255.255.255 braucht; sie ist %2</translation>
    </message>
    <message>
        <source>ProbePort %1 is for an address behind a load balancer, which is fixed; EnableDhcp is %2</source>
        <translation>ProbePort %1 gilt für eine Adresse hinter einem Lastenausgleich, die fest ist; EnableDhcp ist %2</translation>
    </message>
    <message>
        <source>DiskIdGuid and DiskSignature are both given; a disk is found by one of them only</source>
        <translation>DiskIdGuid und DiskSignature sind beide angegeben; ein Datenträger wird nur durch eine von beiden gefunden</translation>
    </message>
    <message>
        <source>%1 names %2, but there is no such node among the %3 here</source>
        <translation>%1 nennt %2, aber unter den %3 Knoten hier gibt es keinen solchen</translation>
    </message>
    <message>
        <source>The resource is in the group %2, which is not among the %3 groups here</source>
        <translation>Die Ressource ist in der Gruppe %2, die nicht unter den %3 Gruppen hier ist</translation>
    </message>
    <message>
        <source>The disk resource behind the volume, %2, is not among the %3 resources here</source>
        <translation>Die Datenträgerressource des Volumes, %2, ist nicht unter den %3 Ressourcen hier</translation>
    </message>
    <message>
        <source>%1 names %2, but there is no such network among the %3 here</source>
        <translation>%1 nennt %2, aber unter den %3 Netzwerken hier gibt es kein solches</translation>
    </message>
    <message>
        <source>the objects of this source</source>
        <translation>die Objekte dieser Quelle</translation>
    </message>
    <message>
        <source>%1 or %2%3</source>
        <translation>%1 oder %2%3</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 bis %2%3</translation>
    </message>
    <message>
        <source>%1%2 or more</source>
        <translation>%1%2 oder mehr</translation>
    </message>
    <message>
        <source>up to %1%2</source>
        <translation>bis %1%2</translation>
    </message>
    <message>
        <source>the volume structure&apos;s documentation</source>
        <translation>die Dokumentation der Volumestruktur</translation>
    </message>
    <message>
        <source>values seen on live clusters</source>
        <translation>Werte, die auf laufenden Clustern zu sehen waren</translation>
    </message>
    <message>
        <source>The %1 stored bytes do not fit the format %2; they are kept and shown as bytes</source>
        <translation>Die %1 gespeicherten Bytes passen nicht zum Format %2; sie bleiben erhalten und werden als Bytes gezeigt</translation>
    </message>
    <message>
        <source>the property list format</source>
        <translation>das Format der Eigenschaftenlisten</translation>
    </message>
    <message>
        <source>%1 is stored as %2; documented is %3</source>
        <translation>%1 ist als %2 gespeichert; dokumentiert ist %3</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor 1, the only values that %2 has</source>
        <translation>%1 ist weder 0 noch 1, und andere Werte hat %2 nicht</translation>
    </message>
    <message>
        <source>%1 is below the documented range; allowed: %2</source>
        <translation>%1 liegt unter dem dokumentierten Bereich; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is above the documented range; allowed: %2</source>
        <translation>%1 liegt über dem dokumentierten Bereich; zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is none of the %2 documented values</source>
        <translation>%1 ist keiner der %2 dokumentierten Werte</translation>
    </message>
    <message>
        <source>The bits 0x%1 have no documented meaning</source>
        <translation>Die Bits 0x%1 haben keine dokumentierte Bedeutung</translation>
    </message>
    <message>
        <source>%1 KiB of text slow the cluster down; keep it under 2 MiB</source>
        <translation>%1 KiB Text machen den Cluster langsam; bleiben Sie unter 2 MiB</translation>
    </message>
    <message>
        <source>A %1 without bytes is sent as the same bytes as a reset: the cluster goes back to the default</source>
        <translation>%1 ohne Bytes wird mit denselben Bytes gesendet wie ein Zurücksetzen: Der Cluster kehrt zum Standard zurück</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hexadecimal digit; write bytes as in &quot;01 00 ff&quot;</source>
        <translation>„%1“ ist keine hexadezimale Ziffer; schreiben Sie Bytes wie in „01 00 ff“</translation>
    </message>
    <message>
        <source>Every byte needs two hexadecimal digits; there are %1 in all</source>
        <translation>Jedes Byte braucht zwei hexadezimale Ziffern; es sind insgesamt %1</translation>
    </message>
    <message>
        <source>The closing brace of the C array is missing</source>
        <translation>Die schließende Klammer des C-Arrays fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no byte; every one is 0x00 to 0xff or 0 to 255</source>
        <translation>„%1“ ist kein Byte; jedes ist 0x00 bis 0xff oder 0 bis 255</translation>
    </message>
    <message>
        <source>A backslash begins no byte here; write \x and two digits</source>
        <translation>Hier beginnt ein Backslash kein Byte; schreiben Sie \x und zwei Ziffern</translation>
    </message>
    <message>
        <source>Only ASCII characters are bytes; write others as \x escapes</source>
        <translation>Nur ASCII-Zeichen sind Bytes; schreiben Sie andere mit \x</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>The text is in none of the notations that are read here: 01 02, 0x01,0x02, hex:01,02, a C array, C escapes or Base64</source>
        <translation>Der Text steht in keiner der Schreibweisen, die hier gelesen werden: 01 02, 0x01,0x02, hex:01,02, ein C-Array, C-Escapes oder Base64</translation>
    </message>
    <message>
        <source>An empty list has no string that could be kept; type the new value</source>
        <translation>Eine leere Liste hat keine Zeichenfolge, die bleiben könnte; geben Sie den neuen Wert ein</translation>
    </message>
    <message>
        <source>A list of %1 strings does not fit into one; type the new value</source>
        <translation>Eine Liste von %1 Zeichenfolgen passt nicht in eine; geben Sie den neuen Wert ein</translation>
    </message>
    <message>
        <source>The stored bytes do not fit their format, so they say nothing in another; type the new value</source>
        <translation>Die gespeicherten Bytes passen nicht zu ihrem Format und sagen daher in einem anderen nichts; geben Sie den neuen Wert ein</translation>
    </message>
    <message>
        <source>Bytes have no meaning of their own in another format; type the new value</source>
        <translation>Bytes haben in einem anderen Format keine eigene Bedeutung; geben Sie den neuen Wert ein</translation>
    </message>
    <message>
        <source>The text has line ends, which would make several strings of it; type the new value</source>
        <translation>Der Text hat Zeilenenden, die mehrere Zeichenfolgen daraus machen würden; geben Sie den neuen Wert ein</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1, decimal or 0x hexadecimal</source>
        <translation>eine ganze Zahl von 0 bis %1, dezimal oder mit 0x hexadezimal</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, decimal or 0x hexadecimal</source>
        <translation>eine ganze Zahl von %1 bis %2, dezimal oder mit 0x hexadezimal</translation>
    </message>
    <message>
        <source>An empty field is not allowed here; this takes %1</source>
        <translation>Ein leeres Feld ist hier nicht zulässig; erwartet wird %1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not allowed here; this takes %1</source>
        <translation>„%2“ ist hier nicht zulässig; erwartet wird %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-03-14T02:17:45Z or a count of 100 ns since 1601</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 2026-03-14T02:17:45Z oder die Zahl der 100 ns seit 1601</translation>
    </message>
    <message>
        <source>Text cannot hold a NUL character; take it out</source>
        <translation>Text kann kein NUL-Zeichen enthalten; entfernen Sie es</translation>
    </message>
    <message>
        <source>A list of strings cannot hold an empty string, because an empty one ends the list; take out the empty line</source>
        <translation>Eine Liste von Zeichenfolgen kann keine leere enthalten, weil eine leere die Liste beendet; entfernen Sie die leere Zeile</translation>
    </message>
    <message>
        <source>A string cannot hold a NUL character; take it out</source>
        <translation>Eine Zeichenfolge kann kein NUL-Zeichen enthalten; entfernen Sie es</translation>
    </message>
    <message>
        <source>A value of this syntax cannot be typed in</source>
        <translation>Ein Wert dieser Syntax kann nicht eingegeben werden</translation>
    </message>
    <message>
        <source>The syntax %1 is not known, so no value can be made for it</source>
        <translation>Die Syntax %1 ist nicht bekannt, daher kann kein Wert für sie gebildet werden</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Common properties of %1</source>
        <translation>Allgemeine Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Common read-only properties of %1</source>
        <translation>Allgemeine schreibgeschützte Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Private properties of %1</source>
        <translation>Private Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Private read-only properties of %1</source>
        <translation>Private schreibgeschützte Eigenschaften von %1</translation>
    </message>
    <message>
        <source>%1, byte 0x%2</source>
        <translation>%1, Byte 0x%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Bitfeld</translation>
    </message>
    <message>
        <source>from %1%2</source>
        <translation>ab %1%2</translation>
    </message>
    <message>
        <source>one of %1 values</source>
        <translation>einer von %1 Werten</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>it begins with the element &quot;%1&quot; and not with PowerShell&apos;s &quot;Objs&quot;</source>
        <translation>sie beginnt mit dem Element &quot;%1&quot; und nicht mit &quot;Objs&quot; von PowerShell</translation>
    </message>
    <message>
        <source>choose a file that Export-Clixml wrote</source>
        <translation>wählen Sie eine Datei, die Export-Clixml schrieb</translation>
    </message>
    <message>
        <source>this refers to an object that does not stand before it</source>
        <translation>dies verweist auf ein Objekt, das nicht davor steht</translation>
    </message>
    <message>
        <source>this refers to &quot;%1&quot;, which stands inside of another object; only its name was kept</source>
        <translation>dies verweist auf &quot;%1&quot;, das in einem anderen Objekt steht; nur sein Name wurde behalten</translation>
    </message>
    <message>
        <source>the element &quot;%1&quot; has no meaning here and was left out</source>
        <translation>das Element &quot;%1&quot; hat hier keine Bedeutung und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this refers to type names that do not stand before it</source>
        <translation>dies verweist auf Typnamen, die nicht davor stehen</translation>
    </message>
    <message>
        <source>objects are nested more than %1 deep; what lies deeper was left out</source>
        <translation>Objekte sind mehr als %1 Ebenen tief geschachtelt; was tiefer liegt, wurde ausgelassen</translation>
    </message>
    <message>
        <source>the object is too large; what follows of it was left out</source>
        <translation>das Objekt ist zu groß; der Rest davon wurde ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the type %2</source>
        <translation>&quot;%1&quot; ist kein Wert des Typs %2</translation>
    </message>
    <message>
        <source>export the objects again, with Export-Clixml</source>
        <translation>exportieren Sie die Objekte neu, mit Export-Clixml</translation>
    </message>
    <message>
        <source>it declares a document type, which Export-Clixml never does</source>
        <translation>sie deklariert einen Dokumenttyp, was Export-Clixml nie tut</translation>
    </message>
    <message>
        <source>a tag is longer than %1 characters</source>
        <translation>ein Tag ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>Elemente sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>the document ends in the middle</source>
        <translation>das Dokument endet mittendrin</translation>
    </message>
    <message>
        <source>this is not valid XML: %1</source>
        <translation>dies ist kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>it uses the entity &quot;%1&quot;, and Export-Clixml uses none</source>
        <translation>sie verwendet die Entität &quot;%1&quot;, Export-Clixml aber verwendet keine</translation>
    </message>
    <message>
        <source>an element stands inside of a single value</source>
        <translation>ein Element steht in einem einzelnen Wert</translation>
    </message>
    <message>
        <source>the row has more than %1 cells; the others were left out</source>
        <translation>die Zeile hat mehr als %1 Zellen; die übrigen wurden ausgelassen</translation>
    </message>
    <message>
        <source>a quote in this line is never closed; the line was left out</source>
        <translation>ein Anführungszeichen in dieser Zeile wird nie geschlossen; die Zeile wurde ausgelassen</translation>
    </message>
    <message>
        <source>a quote in this line ends inside of a value; the line was left out</source>
        <translation>ein Anführungszeichen in dieser Zeile endet mitten in einem Wert; die Zeile wurde ausgelassen</translation>
    </message>
    <message>
        <source>the column %1 is there twice; only the first one was read</source>
        <translation>die Spalte %1 ist doppelt vorhanden; nur die erste wurde gelesen</translation>
    </message>
    <message>
        <source>column %1 has no name and was left out</source>
        <translation>Spalte %1 hat keinen Namen und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the row ends after %1 of %2 cells; the values of the others are not in this file</source>
        <translation>die Zeile endet nach %1 von %2 Zellen; die Werte der übrigen stehen nicht in dieser Datei</translation>
    </message>
    <message>
        <source>the row has more cells than there are names; left out: %1</source>
        <translation>die Zeile hat mehr Zellen, als es Namen gibt; ausgelassen: %1</translation>
    </message>
    <message>
        <source>here and below, %1 cells hold only the name of a type; CSV has neither lists nor bytes, and their values are not in this file</source>
        <translation>hier und weiter unten enthalten %1 Zellen nur den Namen eines Typs; CSV kennt weder Listen noch Bytes, und ihre Werte stehen nicht in dieser Datei</translation>
    </message>
    <message>
        <source>here and perhaps below, a spreadsheet has rounded a long number; export the file again and do not save it from the spreadsheet</source>
        <translation>hier und vielleicht weiter unten hat eine Tabellenkalkulation eine lange Zahl gerundet; exportieren Sie die Datei neu und speichern Sie sie nicht aus der Tabellenkalkulation</translation>
    </message>
    <message>
        <source>here and perhaps below, a question mark may stand for another letter, because Windows PowerShell writes ASCII; export the file again with -Encoding UTF8</source>
        <translation>hier und vielleicht weiter unten kann ein Fragezeichen für einen anderen Buchstaben stehen, weil Windows PowerShell ASCII schreibt; exportieren Sie die Datei neu mit -Encoding UTF8</translation>
    </message>
    <message>
        <source>the mark of a hive, regf, is missing</source>
        <translation>die Kennung einer Registrierungsstruktur, regf, fehlt</translation>
    </message>
    <message>
        <source>the hive ends within its header</source>
        <translation>die Registrierungsstruktur endet in ihrem Header</translation>
    </message>
    <message>
        <source>the checksum of the hive&apos;s header is wrong, so the header is damaged</source>
        <translation>die Prüfsumme des Headers der Registrierungsstruktur ist falsch, der Header ist also beschädigt</translation>
    </message>
    <message>
        <source>the hive is cut off: the file ends here, and its header says %1 bytes</source>
        <translation>die Registrierungsstruktur ist abgeschnitten: die Datei endet hier, und ihr Header nennt %1 Bytes</translation>
    </message>
    <message>
        <source>the hive is damaged: a cell of %1 bytes does not fit in its bin</source>
        <translation>die Registrierungsstruktur ist beschädigt: eine Zelle von %1 Bytes passt nicht in ihren Block (Bin)</translation>
    </message>
    <message>
        <source>the hive is damaged: one of its bins must begin here, and none does</source>
        <translation>die Registrierungsstruktur ist beschädigt: einer ihrer Blöcke (Bins) muss hier beginnen, und keiner tut es</translation>
    </message>
    <message>
        <source>the hive is damaged: a bin cannot have %1 bytes here</source>
        <translation>die Registrierungsstruktur ist beschädigt: ein Block (Bin) kann hier nicht %1 Bytes haben</translation>
    </message>
    <message>
        <source>capture it again: on a node, run reg save HKLM\Cluster cluster.hiv</source>
        <translation>erfassen Sie sie neu: führen Sie auf einem Knoten reg save HKLM\Cluster cluster.hiv aus</translation>
    </message>
    <message>
        <source>the hive was not closed cleanly: changes that were only in its log files may be missing</source>
        <translation>die Registrierungsstruktur wurde nicht sauber geschlossen: Änderungen, die nur in ihren Protokolldateien standen, können fehlen</translation>
    </message>
    <message>
        <source>there is no room for a copy of the hive (%1)</source>
        <translation>für eine Kopie der Registrierungsstruktur ist kein Platz (%1)</translation>
    </message>
    <message>
        <source>make room in memory or in the folder for temporary files</source>
        <translation>schaffen Sie Platz im Arbeitsspeicher oder im Ordner für temporäre Dateien</translation>
    </message>
    <message>
        <source>the hive has no root key</source>
        <translation>die Registrierungsstruktur hat keinen Stammschlüssel</translation>
    </message>
    <message>
        <source>the name of one of its keys cannot be read (%1); the key was left out</source>
        <translation>der Name eines ihrer Schlüssel kann nicht gelesen werden (%1); der Schlüssel wurde ausgelassen</translation>
    </message>
    <message>
        <source>the values of this key cannot be read (%1)</source>
        <translation>die Werte dieses Schlüssels können nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>one of the values of this key cannot be read (%1)</source>
        <translation>einer der Werte dieses Schlüssels kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; cannot be read (%2)</source>
        <translation>der Wert &quot;%1&quot; kann nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>only %1 of the %2 bytes of &quot;%3&quot; can be read; the value is shown cut</source>
        <translation>nur %1 der %2 Bytes von &quot;%3&quot; können gelesen werden; der Wert wird gekürzt gezeigt</translation>
    </message>
    <message>
        <source>the subkeys of this key cannot be read (%1)</source>
        <translation>die Unterschlüssel dieses Schlüssels können nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>keys go deeper than %1 levels here; the deeper ones were left out</source>
        <translation>Schlüssel liegen hier mehr als %1 Ebenen tief; die tieferen wurden ausgelassen</translation>
    </message>
    <message>
        <source>this key lists a subkey at %1 that was listed before, which makes a circle; it was read once</source>
        <translation>dieser Schlüssel nennt einen Unterschlüssel bei %1, der schon vorher genannt wurde, was einen Kreis ergibt; er wurde einmal gelesen</translation>
    </message>
    <message>
        <source>there is not enough memory to read the hive</source>
        <translation>der Arbeitsspeicher reicht nicht, um die Registrierungsstruktur zu lesen</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>schließen Sie andere Programme, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the hive is damaged or of an unknown version (%1)</source>
        <translation>die Registrierungsstruktur ist beschädigt oder von unbekannter Version (%1)</translation>
    </message>
    <message>
        <source>this build cannot read registry hives</source>
        <translation>dieser Build kann keine Registrierungsstrukturen lesen</translation>
    </message>
    <message>
        <source>on a node, run reg export HKLM\Cluster cluster.reg and bring that file</source>
        <translation>führen Sie auf einem Knoten reg export HKLM\Cluster cluster.reg aus und bringen Sie diese Datei mit</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>dies ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>this is not valid JSON: a string has an unknown escape</source>
        <translation>dies ist kein gültiges JSON: eine Zeichenfolge enthält ein unbekanntes Escape</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the object; the last one counts</source>
        <translation>&quot;%1&quot; steht zweimal im Objekt; das letzte zählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>&quot;%1&quot; ist hier nicht zu erwarten</translation>
    </message>
    <message>
        <source>a character is not expected here</source>
        <translation>ein Zeichen ist hier nicht zu erwarten</translation>
    </message>
    <message>
        <source>lists are nested more than %1 deep</source>
        <translation>Listen sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>a value that is no object stands here and was left out</source>
        <translation>ein Wert, der kein Objekt ist, steht hier und wurde ausgelassen</translation>
    </message>
    <message>
        <source>an object is larger than %1 MiB, more than any of a cluster</source>
        <translation>ein Objekt ist größer als %1 MiB, mehr als jedes eines Clusters</translation>
    </message>
    <message>
        <source>the line belongs to no property and was left out</source>
        <translation>die Zeile gehört zu keiner Eigenschaft und wurde ausgelassen</translation>
    </message>
    <message>
        <source>here and perhaps below, lines that belong to no object were left out: %1</source>
        <translation>hier und vielleicht weiter unten wurden Zeilen ausgelassen, die zu keinem Objekt gehören: %1</translation>
    </message>
    <message>
        <source>here and perhaps below, only the name of a type is printed; values that are not in this file: %1</source>
        <translation>hier und vielleicht weiter unten ist nur der Name eines Typs ausgegeben; Werte, die nicht in dieser Datei stehen: %1</translation>
    </message>
    <message>
        <source>check whether the file was cut short or edited by hand</source>
        <translation>prüfen Sie, ob die Datei abgeschnitten oder von Hand bearbeitet wurde</translation>
    </message>
    <message>
        <source>some characters have no meaning in the file&apos;s encoding and were replaced</source>
        <translation>einige Zeichen haben in der Zeichencodierung der Datei keine Bedeutung und wurden ersetzt</translation>
    </message>
    <message>
        <source>%1 more oddities are not listed</source>
        <translation>%1 weitere Auffälligkeiten sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>this line is neither a key nor a value, and was left out</source>
        <translation>diese Zeile ist weder ein Schlüssel noch ein Wert und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is not how a registry export begins</source>
        <translation>so beginnt kein Registrierungsexport</translation>
    </message>
    <message>
        <source>the bracket of this key is not closed; the key was left out with its values</source>
        <translation>die Klammer dieses Schlüssels ist nicht geschlossen; der Schlüssel wurde mit seinen Werten ausgelassen</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>what stands behind the closing quote was left out</source>
        <translation>was hinter dem schließenden Anführungszeichen steht, wurde ausgelassen</translation>
    </message>
    <message>
        <source>the file ends within the number</source>
        <translation>die Datei endet mitten in der Zahl</translation>
    </message>
    <message>
        <source>something that is no byte stands among its bytes</source>
        <translation>zwischen seinen Bytes steht etwas, das kein Byte ist</translation>
    </message>
    <message>
        <source>more bytes should follow</source>
        <translation>es müssten weitere Bytes folgen</translation>
    </message>
    <message>
        <source>the file ends with it, without an end of line</source>
        <translation>die Datei endet mit ihm, ohne Zeilenende</translation>
    </message>
    <message>
        <source>this value stands before the first key, and was left out</source>
        <translation>dieser Wert steht vor dem ersten Schlüssel und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is cut: %2</source>
        <translation>der Wert von &quot;%1&quot; ist gekürzt: %2</translation>
    </message>
    <message>
        <source>this value is written in no known way, and was left out</source>
        <translation>dieser Wert ist in keiner bekannten Schreibweise geschrieben und wurde ausgelassen</translation>
    </message>
    <message>
        <source>some bytes are no text in the file&apos;s encoding (%1) and became U+FFFD</source>
        <translation>einige Bytes sind in der Zeichencodierung der Datei (%1) kein Text und wurden zu U+FFFD</translation>
    </message>
    <message>
        <source>a second cluster database stands here, and was left out</source>
        <translation>eine zweite Clusterdatenbank steht hier und wurde ausgelassen</translation>
    </message>
    <message>
        <source>on a node, run reg save HKLM\Cluster cluster.hiv and bring that file</source>
        <translation>führen Sie auf einem Knoten reg save HKLM\Cluster cluster.hiv aus und bringen Sie diese Datei mit</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; was there before; its values were joined</source>
        <translation>der Schlüssel &quot;%1&quot; kam schon vorher; seine Werte wurden zusammengeführt</translation>
    </message>
    <message>
        <source>reading stopped here: there are more keys and values than a file of this size can hold, so it is damaged</source>
        <translation>das Lesen endete hier: es gibt mehr Schlüssel und Werte, als eine Datei dieser Größe enthalten kann, sie ist also beschädigt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes again later in the same key; the later value was taken</source>
        <translation>&quot;%1&quot; kommt später im selben Schlüssel noch einmal; der spätere Wert wurde genommen</translation>
    </message>
    <message>
        <source>and %1 more oddities like these</source>
        <translation>und %1 weitere Auffälligkeiten dieser Art</translation>
    </message>
    <message>
        <source>open it without strict reading, or capture it again</source>
        <translation>öffnen Sie sie ohne strenges Lesen, oder erfassen Sie sie neu</translation>
    </message>
    <message>
        <source>%1 is of a type that properties do not have, and was taken as binary</source>
        <translation>%1 ist von einem Typ, den Eigenschaften nicht haben, und wurde als binär gelesen</translation>
    </message>
    <message>
        <source>%1 is stored with its bytes in the other order, which was turned round</source>
        <translation>%1 ist mit umgekehrter Bytereihenfolge gespeichert, was berichtigt wurde</translation>
    </message>
    <message>
        <source>%1 has an odd number of bytes of text; a zero byte was added</source>
        <translation>%1 hat Text mit einer ungeraden Zahl von Bytes; ein Nullbyte wurde angefügt</translation>
    </message>
    <message>
        <source>%1 has no NUL at its end; it was added</source>
        <translation>%1 endet nicht mit NUL; es wurde angefügt</translation>
    </message>
    <message>
        <source>%1 is a %2 of %3 bytes, and was taken as binary</source>
        <translation>%1 ist ein %2 von %3 Bytes und wurde als binär gelesen</translation>
    </message>
    <message>
        <source>%1 is stored as %2 and documented as %3; the stored format was kept</source>
        <translation>%1 ist als %2 gespeichert und als %3 dokumentiert; das gespeicherte Format wurde beibehalten</translation>
    </message>
    <message>
        <source>left out as well: %1 of further kinds</source>
        <translation>auch von %1 weiterer Arten wurde nichts übernommen</translation>
    </message>
    <message>
        <source>on a node, run Get-Cluster | Export-Clixml cluster.xml, or Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml, and bring that file</source>
        <translation>führen Sie auf einem Knoten Get-Cluster | Export-Clixml cluster.xml oder Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml aus und bringen Sie diese Datei mit</translation>
    </message>
    <message>
        <source>it holds no objects</source>
        <translation>sie enthält keine Objekte</translation>
    </message>
    <message>
        <source>one further note was left out</source>
        <translation>ein weiterer Hinweis wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 further notes were left out</source>
        <translation>%1 weitere Hinweise wurden ausgelassen</translation>
    </message>
    <message>
        <source>one value is cut short in this file; it is shown, but never exported</source>
        <translation>ein Wert ist in dieser Datei gekürzt; er wird gezeigt, aber nie exportiert</translation>
    </message>
    <message>
        <source>%1 values are cut short in this file; they are shown, but never exported</source>
        <translation>%1 Werte sind in dieser Datei gekürzt; sie werden gezeigt, aber nie exportiert</translation>
    </message>
    <message>
        <source>in place of one value this file has only the name of a type</source>
        <translation>anstelle eines Werts enthält diese Datei nur den Namen eines Typs</translation>
    </message>
    <message>
        <source>in place of %1 values this file has only the name of a type</source>
        <translation>anstelle von %1 Werten enthält diese Datei nur den Namen eines Typs</translation>
    </message>
    <message>
        <source>its time zone is not in this file</source>
        <translation>die Zeitzone dazu steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>it is not known which number is meant; the name may be a translation</source>
        <translation>es ist nicht bekannt, welche Zahl gemeint ist; der Name ist vielleicht eine Übersetzung</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>the number is too large for its format</source>
        <translation>die Zahl ist zu groß für ihr Format</translation>
    </message>
    <message>
        <source>%1 stands twice in %2; the first one was taken</source>
        <translation>%1 steht zweimal in %2; das erste wurde genommen</translation>
    </message>
    <message>
        <source>%1 of %2 is kept as the text &quot;%3&quot;: %4</source>
        <translation>%1 von %2 bleibt als der Text &quot;%3&quot; erhalten: %4</translation>
    </message>
    <message>
        <source>this private property does not say whose it is or what it is called, and was left out</source>
        <translation>diese private Eigenschaft sagt nicht, wem sie gehört oder wie sie heißt, und wurde ausgelassen</translation>
    </message>
    <message>
        <source>these are more private properties than a cluster can have; what follows is left out</source>
        <translation>das sind mehr private Eigenschaften, als ein Cluster haben kann; was folgt, ist ausgelassen</translation>
    </message>
    <message>
        <source>it is not all of the bytes</source>
        <translation>es sind nicht alle Bytes</translation>
    </message>
    <message>
        <source>it cannot be told where its items end</source>
        <translation>es lässt sich nicht sagen, wo die Elemente enden</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>its format is not known here</source>
        <translation>das Format ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>SharedVolumeInfo of %1 is not in this file; its state is unknown</source>
        <translation>SharedVolumeInfo von %1 steht nicht in dieser Datei; der Status ist unbekannt</translation>
    </message>
    <message>
        <source>the line does not fit the table&apos;s columns and was left out</source>
        <translation>die Zeile passt nicht zu den Spalten der Tabelle und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the table has more than %1 rows; the rows from here on were left out</source>
        <translation>die Tabelle hat mehr als %1 Zeilen; die Zeilen ab hier wurden ausgelassen</translation>
    </message>
    <message>
        <source>here and perhaps below, lines that belong to no table were left out: %1</source>
        <translation>hier und vielleicht weiter unten wurden Zeilen ausgelassen, die zu keiner Tabelle gehören: %1</translation>
    </message>
    <message>
        <source>the name %1 is cut, and no object in this file fits it alone</source>
        <translation>der Name %1 ist gekürzt, und kein Objekt in dieser Datei passt als einziges dazu</translation>
    </message>
    <message>
        <source>the cut name %1 was taken for %2</source>
        <translation>der gekürzte Name %1 wurde als %2 gelesen</translation>
    </message>
    <message>
        <source>the name was put together of several lines: %1</source>
        <translation>der Name wurde aus mehreren Zeilen zusammengesetzt: %1</translation>
    </message>
    <message>
        <source>the name %1 is cut, and no known property fits it alone</source>
        <translation>der Name %1 ist gekürzt, und keine bekannte Eigenschaft passt als einzige dazu</translation>
    </message>
    <message>
        <source>here and perhaps below, bytes have no meaning in the file&apos;s encoding; they are shown as U+FFFD, and another code page may fit better</source>
        <translation>hier und vielleicht weiter unten haben Bytes in der Zeichencodierung der Datei keine Bedeutung; sie werden als U+FFFD gezeigt, und eine andere Codepage passt vielleicht besser</translation>
    </message>
    <message>
        <source>capture the file again, or open it without strict reading</source>
        <translation>erfassen Sie die Datei neu, oder öffnen Sie sie ohne strenges Lesen</translation>
    </message>
    <message>
        <source>%1; so it is in %2 other place</source>
        <translation>%1; ebenso an %2 weiterer Stelle</translation>
    </message>
    <message>
        <source>%1; so it is in %2 other places</source>
        <translation>%1; ebenso an %2 weiteren Stellen</translation>
    </message>
    <message>
        <source>this hive holds no cluster database: no key has Groups and Resources, or is called Cluster</source>
        <translation>diese Registrierungsstruktur enthält keine Clusterdatenbank: kein Schlüssel hat Groups und Resources oder heißt Cluster</translation>
    </message>
    <message>
        <source>this registry export holds no cluster database: no key has Groups and Resources, or is called Cluster</source>
        <translation>dieser Registrierungsexport enthält keine Clusterdatenbank: kein Schlüssel hat Groups und Resources oder heißt Cluster</translation>
    </message>
    <message>
        <source>it begins with the mark of a hive, regf</source>
        <translation>sie beginnt mit dem Kennzeichen einer Registrierungsstruktur, regf</translation>
    </message>
    <message>
        <source>it begins with &quot;Windows Registry Editor Version&quot;</source>
        <translation>sie beginnt mit &quot;Windows Registry Editor Version&quot;</translation>
    </message>
    <message>
        <source>it begins with &quot;REGEDIT4&quot;</source>
        <translation>sie beginnt mit &quot;REGEDIT4&quot;</translation>
    </message>
    <message>
        <source>the cluster database with %1 and %2</source>
        <translation>die Clusterdatenbank (%1, %2)</translation>
    </message>
    <message>
        <source>a part of a cluster database with %1 and %2</source>
        <translation>ein Teil einer Clusterdatenbank (%1, %2)</translation>
    </message>
    <message>
        <source>1 key of other products or of the cluster&apos;s own was left out</source>
        <translation>1 Schlüssel anderer Produkte oder des Clusters selbst wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 keys of other products or of the cluster&apos;s own were left out</source>
        <translation>%1 Schlüssel anderer Produkte oder des Clusters selbst wurden ausgelassen</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>it begins with #TYPE</source>
        <translation>sie beginnt mit #TYPE</translation>
    </message>
    <message>
        <source>its first line names the column %1</source>
        <translation>die erste Zeile nennt die Spalte %1</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>it holds PowerShell&apos;s element &quot;Objs&quot;</source>
        <translation>sie enthält das Element &quot;Objs&quot; von PowerShell</translation>
    </message>
    <message>
        <source>its objects have the member &quot;%1&quot;</source>
        <translation>die Objekte haben das Element &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a list of one object</source>
        <translation>eine Liste mit einem Objekt</translation>
    </message>
    <message>
        <source>a list of %1 objects</source>
        <translation>eine Liste mit %1 Objekten</translation>
    </message>
    <message>
        <source>a list has %1 in line %2</source>
        <translation>eine Liste hat %1 in Zeile %2</translation>
    </message>
    <message>
        <source>a table of one parameter</source>
        <translation>eine Tabelle mit einem Parameter</translation>
    </message>
    <message>
        <source>a table of %1 parameters</source>
        <translation>eine Tabelle mit %1 Parametern</translation>
    </message>
    <message>
        <source>a table over dashes has the parameter %1 in line %2</source>
        <translation>eine Tabelle mit Strichen unter dem Kopf hat den Parameter %1 in Zeile %2</translation>
    </message>
    <message>
        <source>1 cluster</source>
        <translation>1 Cluster</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 Cluster</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>1 resource</source>
        <translation>1 Ressource</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>%1 Ressourcen</translation>
    </message>
    <message>
        <source>1 resource type</source>
        <translation>1 Ressourcentyp</translation>
    </message>
    <message>
        <source>%1 resource types</source>
        <translation>%1 Ressourcentypen</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 Netzwerk</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netzwerke</translation>
    </message>
    <message>
        <source>1 network interface</source>
        <translation>1 Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>%1 network interfaces</source>
        <translation>%1 Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>1 group set</source>
        <translation>1 Gruppensatz</translation>
    </message>
    <message>
        <source>%1 group sets</source>
        <translation>%1 Gruppensätze</translation>
    </message>
    <message>
        <source>1 shared volume</source>
        <translation>1 freigegebenes Volume</translation>
    </message>
    <message>
        <source>%1 shared volumes</source>
        <translation>%1 freigegebene Volumes</translation>
    </message>
    <message>
        <source>1 private property</source>
        <translation>1 private Eigenschaft</translation>
    </message>
    <message>
        <source>%1 private properties</source>
        <translation>%1 private Eigenschaften</translation>
    </message>
    <message>
        <source>on a node, run the script that clusprop collector writes, and bring its snapshot</source>
        <translation>führen Sie auf einem Knoten das Skript aus, das clusprop collector schreibt, und bringen Sie seinen Snapshot mit</translation>
    </message>
    <message>
        <source>on a node, run Get-Cluster | Export-Clixml cluster.xml, or reg export HKLM\Cluster cluster.reg, and bring that file</source>
        <translation>führen Sie auf einem Knoten Get-Cluster | Export-Clixml cluster.xml oder reg export HKLM\Cluster cluster.reg aus und bringen Sie diese Datei mit</translation>
    </message>
    <message>
        <source>on a node, run Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml, and bring that file</source>
        <translation>führen Sie auf einem Knoten Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml aus und bringen Sie diese Datei mit</translation>
    </message>
    <message>
        <source>look at it with clusprop show, or in the editor</source>
        <translation>sehen Sie sie sich mit clusprop show oder im Editor an</translation>
    </message>
    <message>
        <source>make the list from it with clusprop encode</source>
        <translation>erzeugen Sie daraus mit clusprop encode die Liste</translation>
    </message>
    <message>
        <source>it is a registry export</source>
        <translation>es ist ein Registrierungsexport</translation>
    </message>
    <message>
        <source>it is an Export-Clixml file of PowerShell</source>
        <translation>es ist eine Export-Clixml-Datei von PowerShell</translation>
    </message>
    <message>
        <source>it is the table that cluster.exe prints, in which values are cut</source>
        <translation>es ist die Tabelle, die cluster.exe ausgibt und in der Werte gekürzt sind</translation>
    </message>
    <message>
        <source>it is a cluster log, which holds no properties</source>
        <translation>es ist ein Clusterprotokoll, das keine Eigenschaften enthält</translation>
    </message>
    <message>
        <source>it is a page of metrics, which holds no properties</source>
        <translation>es ist eine Seite mit Metriken, die keine Eigenschaften enthält</translation>
    </message>
    <message>
        <source>it is a snapshot of a whole cluster</source>
        <translation>es ist ein Snapshot eines ganzen Clusters</translation>
    </message>
    <message>
        <source>it is a decoded property list in JSON</source>
        <translation>es ist eine decodierte Eigenschaftenliste in JSON</translation>
    </message>
    <message>
        <source>it is a decoded value list in JSON</source>
        <translation>es ist eine decodierte Werteliste in JSON</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>capture it again</source>
        <translation>erfassen Sie sie neu</translation>
    </message>
    <message>
        <source>it is the log of a registry hive, which holds changes alone</source>
        <translation>es ist das Protokoll einer Registrierungsstruktur, das nur Änderungen enthält</translation>
    </message>
    <message>
        <source>bring the hive: on a node, run reg save HKLM\Cluster cluster.hiv</source>
        <translation>bringen Sie die Registrierungsstruktur mit: führen Sie auf einem Knoten reg save HKLM\Cluster cluster.hiv aus</translation>
    </message>
    <message>
        <source>it is a registry hive</source>
        <translation>es ist eine Registrierungsstruktur</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>es ist ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>unpack it and open the folder</source>
        <translation>entpacken Sie es und öffnen Sie den Ordner</translation>
    </message>
    <message>
        <source>its bytes are no kind of file that is known here</source>
        <translation>ihre Bytes ergeben keine Art von Datei, die hier bekannt ist</translation>
    </message>
    <message>
        <source>it is JSON, but describes nothing of a cluster</source>
        <translation>es ist JSON, beschreibt aber nichts von einem Cluster</translation>
    </message>
    <message>
        <source>it is XML or HTML, but no Export-Clixml of PowerShell</source>
        <translation>es ist XML oder HTML, aber kein Export-Clixml von PowerShell</translation>
    </message>
    <message>
        <source>it is a text, and no properties of a cluster are recognised in it</source>
        <translation>es ist ein Text, in dem keine Eigenschaften eines Clusters zu erkennen sind</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>die Berechtigung, sie zu lesen, fehlt</translation>
    </message>
    <message>
        <source>ask its owner, or copy it with an account that may</source>
        <translation>fragen Sie ihren Besitzer, oder kopieren Sie sie mit einem Konto, das es darf</translation>
    </message>
    <message>
        <source>its symbolic links go round in a circle</source>
        <translation>ihre symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>open the file itself</source>
        <translation>öffnen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>sie kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB, more than any file of a cluster&apos;s properties</source>
        <translation>sie ist größer als %1 MiB, mehr als jede Datei mit Eigenschaften eines Clusters</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen Sie, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>it is %1, not a file</source>
        <translation>es ist %1, keine Datei</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>say what it is with --as, if you know</source>
        <translation>sagen Sie mit --as, was es ist, wenn Sie es wissen</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>UTF-16 with a byte order mark</source>
        <translation>UTF-16 mit Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>big-endian UTF-16 with a byte order mark</source>
        <translation>UTF-16 (Big-Endian) mit Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 mit Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>UTF-16 without a mark</source>
        <translation>UTF-16 ohne Marke</translation>
    </message>
    <message>
        <source>big-endian UTF-16 without a mark</source>
        <translation>UTF-16 (Big-Endian) ohne Marke</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>reines ASCII</translation>
    </message>
    <message>
        <source>UTF-8 without a mark</source>
        <translation>UTF-8 ohne Marke</translation>
    </message>
    <message>
        <source>a code page</source>
        <translation>eine Codepage</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>es ist kein Datum</translation>
    </message>
    <message>
        <source>it is no number that the format can hold</source>
        <translation>es ist keine Zahl, die das Format aufnehmen kann</translation>
    </message>
    <message>
        <source>it is no list of texts</source>
        <translation>es ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>its bytes are no Base64 text</source>
        <translation>die Bytes sind kein Base64-Text</translation>
    </message>
    <message>
        <source>its format &quot;%1&quot; is not known</source>
        <translation>das Format &quot;%1&quot; ist nicht bekannt</translation>
    </message>
    <message>
        <source>the file is empty, write it again</source>
        <translation>die Datei ist leer, schreiben Sie sie neu</translation>
    </message>
    <message>
        <source>read what is whole with --tolerant</source>
        <translation>lesen Sie mit --tolerant, was heil ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be decoded</source>
        <translation>&quot;%1&quot; ist nichts, was sich decodieren lässt</translation>
    </message>
    <message>
        <source>use property-list, value-list or the name of a structure such as CLUS_CSV_VOLUME_INFO</source>
        <translation>verwenden Sie property-list, value-list oder den Namen einer Struktur wie CLUS_CSV_VOLUME_INFO</translation>
    </message>
    <message>
        <source>correct this member</source>
        <translation>korrigieren Sie dieses Feld</translation>
    </message>
    <message>
        <source>the document is not a JSON object</source>
        <translation>das Dokument ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it must begin with { and end with }</source>
        <translation>es muss mit { beginnen und mit } enden</translation>
    </message>
    <message>
        <source>this is not hexadecimal text</source>
        <translation>dies ist kein hexadezimaler Text</translation>
    </message>
    <message>
        <source>write two digits for each byte</source>
        <translation>schreiben Sie zwei Ziffern für jedes Byte</translation>
    </message>
    <message>
        <source>there is more of this kind that is not listed</source>
        <translation>weiteres dieser Art ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>this member is not known and was ignored</source>
        <translation>dieses Feld ist nicht bekannt und wurde ignoriert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>this JSON document is not a cluster snapshot</source>
        <translation>dieses JSON-Dokument ist kein Snapshot eines Clusters</translation>
    </message>
    <message>
        <source>make one with the collector script</source>
        <translation>erstellen Sie einen mit dem Sammelskript</translation>
    </message>
    <message>
        <source>the snapshot&apos;s version is missing</source>
        <translation>die Version des Snapshots fehlt</translation>
    </message>
    <message>
        <source>version %1 of snapshots is not known here; 1 and 2 are</source>
        <translation>Version %1 von Snapshots ist hier nicht bekannt, nur 1 und 2</translation>
    </message>
    <message>
        <source>open it with a newer version of this program</source>
        <translation>öffnen Sie ihn mit einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>collect the snapshot again, or open it without strict reading</source>
        <translation>sammeln Sie den Snapshot neu, oder öffnen Sie ihn ohne strenges Lesen</translation>
    </message>
    <message>
        <source>this is no text and was left out</source>
        <translation>dies ist kein Text und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is no number that fits and was left out</source>
        <translation>dies ist keine passende Zahl und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is no array and was left out</source>
        <translation>dies ist kein Array und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is no object and was left out</source>
        <translation>dies ist kein Objekt und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this property has no name and was left out</source>
        <translation>diese Eigenschaft hat keinen Namen und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the collector script reported: %1</source>
        <translation>das Sammelskript meldete: %1</translation>
    </message>
    <message>
        <source>text must stand here</source>
        <translation>hier muss Text stehen</translation>
    </message>
    <message>
        <source>an array must stand here</source>
        <translation>hier muss ein Array stehen</translation>
    </message>
    <message>
        <source>an object must stand here</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>a number must stand here</source>
        <translation>hier muss eine Zahl stehen</translation>
    </message>
    <message>
        <source>claims are two or more, and of a property that is &quot;cut&quot;</source>
        <translation>claims sind mindestens zwei und gehören zu einer Eigenschaft, die &quot;cut&quot; ist</translation>
    </message>
    <message>
        <source>only &quot;cut&quot; and &quot;absent&quot; can stand here</source>
        <translation>hier kann nur &quot;cut&quot; oder &quot;absent&quot; stehen</translation>
    </message>
    <message>
        <source>a property that is &quot;cut&quot; or &quot;absent&quot; has no value, but where claims differ</source>
        <translation>eine Eigenschaft, die &quot;cut&quot; oder &quot;absent&quot; ist, hat keinen Wert, außer wenn claims voneinander abweichen</translation>
    </message>
    <message>
        <source>true or false must stand here</source>
        <translation>hier muss true oder false stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of object</source>
        <translation>&quot;%1&quot; ist keine Objektklasse</translation>
    </message>
    <message>
        <source>%1; %2 has %3 bytes, these are %4</source>
        <translation>%1; %2 hat %3 Bytes, dies sind %4</translation>
    </message>
    <message>
        <source>capture the whole buffer</source>
        <translation>erfassen Sie den ganzen Puffer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no object that a property list can belong to</source>
        <translation>&quot;%1&quot; nennt kein Objekt, zu dem eine Eigenschaftenliste gehören kann</translation>
    </message>
    <message>
        <source>write CLASS:NAME, for example resource:Cluster Disk 2</source>
        <translation>schreiben Sie KLASSE:NAME, zum Beispiel resource:Cluster Disk 2</translation>
    </message>
    <message>
        <source>open it in the editor or decode it with --tolerant to see what can be read</source>
        <translation>öffnen Sie sie im Editor oder decodieren Sie sie mit --tolerant, um zu sehen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be stored in this kind of file</source>
        <translation>%1 von %2 kann in dieser Art von Datei nicht gespeichert werden</translation>
    </message>
    <message>
        <source>it has that structure&apos;s size of %1 bytes</source>
        <translation>sie hat mit %1 Bytes die Größe dieser Struktur</translation>
    </message>
    <message>
        <source>all of its bytes read as one</source>
        <translation>alle Bytes lassen sich so lesen</translation>
    </message>
    <message>
        <source>it starts with a known syntax word, though the rest is damaged</source>
        <translation>sie beginnt mit einem bekannten Syntaxwort, auch wenn der Rest beschädigt ist</translation>
    </message>
    <message>
        <source>a property name stands behind its count, though the rest is damaged</source>
        <translation>hinter der Anzahl steht der Name einer Eigenschaft, auch wenn der Rest beschädigt ist</translation>
    </message>
    <message>
        <source>every entry is a volume record of %1 bytes</source>
        <translation>jeder Eintrag ist ein Volumesatz von %1 Bytes</translation>
    </message>
    <message>
        <source>its entries are those of an answer about a resource</source>
        <translation>die Einträge sind die einer Antwort zu einer Ressource</translation>
    </message>
    <message>
        <source>none of its names is documented, so it is shown as a cluster&apos;s</source>
        <translation>keiner der Namen ist dokumentiert, daher wird sie als die eines Clusters gezeigt</translation>
    </message>
    <message>
        <source>it was said to be that of %1</source>
        <translation>sie wurde als die von %1 angegeben</translation>
    </message>
    <message>
        <source>it calls itself a snapshot of cluster properties</source>
        <translation>sie nennt sich Snapshot von Clustereigenschaften</translation>
    </message>
    <message>
        <source>version 1, as the collector script writes it</source>
        <translation>Version 1, wie das Sammelskript sie schreibt</translation>
    </message>
    <message>
        <source>version 1, as the collector script writes it (%1)</source>
        <translation>Version 1, wie das Sammelskript sie schreibt (%1)</translation>
    </message>
    <message>
        <source>version 2, as this program writes it</source>
        <translation>Version 2, wie dieses Programm sie schreibt</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a cluster</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Clusters</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a node</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Knotens</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a group</source>
        <translation>%1 der %2 Namen sind private Eigenschaften einer Gruppe</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a resource</source>
        <translation>%1 der %2 Namen sind private Eigenschaften einer Ressource</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a resourceType</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Ressourcentyps</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a network</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Netzwerks</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a networkInterface</source>
        <translation>%1 der %2 Namen sind private Eigenschaften einer Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a groupSet</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Gruppensatzes</translation>
    </message>
    <message>
        <source>%1 of its %2 names are private properties of a volume</source>
        <translation>%1 der %2 Namen sind private Eigenschaften eines Volumes</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a cluster</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Clusters</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a node</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Knotens</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a group</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften einer Gruppe</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a resource</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften einer Ressource</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a resourceType</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Ressourcentyps</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a network</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Netzwerks</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a networkInterface</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften einer Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a groupSet</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Gruppensatzes</translation>
    </message>
    <message>
        <source>%1 of its %2 names are common properties of a volume</source>
        <translation>%1 der %2 Namen sind allgemeine Eigenschaften eines Volumes</translation>
    </message>
    <message>
        <source>reading in safety has limits on memory, time and files only: %1</source>
        <translation>das abgesicherte Lesen begrenzt nur Arbeitsspeicher, Zeit und Dateien: %1</translation>
    </message>
    <message>
        <source>there is no room for a copy of it</source>
        <translation>für eine Kopie von ihr ist kein Platz</translation>
    </message>
    <message>
        <source>make room in memory</source>
        <translation>schaffen Sie Platz im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>use --no-safe to read it in the program itself</source>
        <translation>verwenden Sie --no-safe, um sie im Programm selbst zu lesen</translation>
    </message>
    <message>
        <source>do not trust the file, and report it; where it comes from beyond doubt, --no-safe reads it in the program itself</source>
        <translation>trauen Sie der Datei nicht und melden Sie sie; steht ihre Herkunft außer Zweifel, liest --no-safe sie im Programm selbst</translation>
    </message>
    <message>
        <source>the process that read it gave an answer that is none (byte %1: %2)</source>
        <translation>der Leseprozess gab keine brauchbare Antwort (Byte %1: %2)</translation>
    </message>
    <message>
        <source>the process that would read it cannot be started (%1)</source>
        <translation>der Leseprozess kann nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>it cannot be read in safety here: %1</source>
        <translation>sie kann hier nicht abgesichert gelesen werden: %1</translation>
    </message>
    <message>
        <source>the program that would read it (%1) is of another version</source>
        <translation>das Programm, das sie lesen soll (%1), hat eine andere Version</translation>
    </message>
    <message>
        <source>reading it took longer than %1 seconds and was stopped</source>
        <translation>das Lesen dauerte länger als %1 Sekunden und wurde abgebrochen</translation>
    </message>
    <message>
        <source>reading it came no further for %1 seconds and was stopped</source>
        <translation>das Lesen kam %1 Sekunden lang nicht weiter und wurde abgebrochen</translation>
    </message>
    <message>
        <source>the process that read it sent what it must not send</source>
        <translation>der Leseprozess sandte, was er nicht senden darf</translation>
    </message>
    <message>
        <source>the process that read it tried something that a reader must not do (system call %1) and was stopped</source>
        <translation>der Leseprozess versuchte etwas, das er nicht darf (Systemaufruf %1), und wurde beendet</translation>
    </message>
    <message>
        <source>the process that read it needed more memory than %1 MiB and was stopped</source>
        <translation>der Leseprozess brauchte mehr Arbeitsspeicher als %1 MiB und wurde beendet</translation>
    </message>
    <message>
        <source>the process that read it computed for longer than %1 seconds and was stopped</source>
        <translation>der Leseprozess rechnete länger als %1 Sekunden und wurde beendet</translation>
    </message>
    <message>
        <source>the process that read it tried something that a reader must not do and was stopped</source>
        <translation>der Leseprozess versuchte etwas, das er nicht darf, und wurde beendet</translation>
    </message>
    <message>
        <source>the process that read it was killed, or hung up before it was done</source>
        <translation>der Leseprozess wurde gewaltsam beendet oder brach die Verbindung ab, bevor er fertig war</translation>
    </message>
    <message>
        <source>the process that read it crashed (signal %1)</source>
        <translation>der Leseprozess stürzte ab (Signal %1)</translation>
    </message>
    <message>
        <source>the process that would read it cannot be limited here</source>
        <translation>der Leseprozess kann hier nicht eingeschränkt werden</translation>
    </message>
    <message>
        <source>the process that read it ended without an answer (exit code %1)</source>
        <translation>der Leseprozess endete ohne Antwort (Exitcode %1)</translation>
    </message>
    <message>
        <source>a document is of a file that was not asked for</source>
        <translation>ein Dokument ist von einer Datei, nach der nicht gefragt war</translation>
    </message>
    <message>
        <source>no signal handler can be set</source>
        <translation>es kann kein Signalhandler gesetzt werden</translation>
    </message>
    <message>
        <source>no filter of system calls can be made</source>
        <translation>es kann kein Filter für Systemaufrufe gebildet werden</translation>
    </message>
    <message>
        <source>the system takes no filter of system calls (%1)</source>
        <translation>das System nimmt keinen Filter für Systemaufrufe an (%1)</translation>
    </message>
    <message>
        <source>this build has no filter of system calls</source>
        <translation>dieser Build hat keinen Filter für Systemaufrufe</translation>
    </message>
    <message>
        <source>the bytes end inside a field or its padding</source>
        <translation>die Bytes enden innerhalb eines Felds oder seiner Auffüllung</translation>
    </message>
    <message>
        <source>the length is greater than the bytes that are left</source>
        <translation>die Länge ist größer als die Zahl der übrigen Bytes</translation>
    </message>
    <message>
        <source>fewer properties follow than the count announces</source>
        <translation>es folgen weniger Eigenschaften, als die Anzahl angibt</translation>
    </message>
    <message>
        <source>a property name must start here</source>
        <translation>hier muss der Name einer Eigenschaft beginnen</translation>
    </message>
    <message>
        <source>an end mark must stand here</source>
        <translation>hier muss eine Endmarke stehen</translation>
    </message>
    <message>
        <source>the property has no value</source>
        <translation>die Eigenschaft hat keinen Wert</translation>
    </message>
    <message>
        <source>the length does not fit the format</source>
        <translation>die Länge passt nicht zum Format</translation>
    </message>
    <message>
        <source>UTF-16 text has an odd number of bytes</source>
        <translation>UTF-16-Text hat eine ungerade Zahl von Bytes</translation>
    </message>
    <message>
        <source>the text does not end with a NUL</source>
        <translation>der Text endet nicht mit NUL</translation>
    </message>
    <message>
        <source>the list of strings does not end with two NULs</source>
        <translation>die Liste von Zeichenfolgen endet nicht mit zwei NUL</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>Listen sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>hinter dem Ende folgen Bytes</translation>
    </message>
    <message>
        <source>the syntax word is not known; its bytes are kept</source>
        <translation>das Syntaxwort ist nicht bekannt; seine Bytes bleiben erhalten</translation>
    </message>
    <message>
        <source>the padding is not zero</source>
        <translation>die Auffüllung ist nicht null</translation>
    </message>
    <message>
        <source>bytes follow the NUL that ends the text</source>
        <translation>hinter dem NUL, das den Text beendet, folgen Bytes</translation>
    </message>
    <message>
        <source>the text holds half of a surrogate pair</source>
        <translation>der Text enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>the property name is empty</source>
        <translation>der Name der Eigenschaft ist leer</translation>
    </message>
    <message>
        <source>a property of this name came before</source>
        <translation>eine Eigenschaft dieses Namens kam schon vorher</translation>
    </message>
    <message>
        <source>the entry is longer than its known fields</source>
        <translation>der Eintrag ist länger als seine bekannten Felder</translation>
    </message>
    <message>
        <source>a fixed text field goes on after its NUL</source>
        <translation>ein Textfeld fester Größe geht hinter seinem NUL weiter</translation>
    </message>
    <message>
        <source>the record has no pad bytes before its 64-bit fields</source>
        <translation>der Datensatz hat keine Füllbytes vor seinen 64-Bit-Feldern</translation>
    </message>
    <message>
        <source>there are no bytes; read as an empty list</source>
        <translation>es gibt keine Bytes; als leere Liste gelesen</translation>
    </message>
    <message>
        <source>text to be written must not hold a NUL</source>
        <translation>Text, der geschrieben wird, darf kein NUL enthalten</translation>
    </message>
    <message>
        <source>a list of strings cannot hold an empty string</source>
        <translation>eine Liste von Zeichenfolgen kann keine leere Zeichenfolge enthalten</translation>
    </message>
    <message>
        <source>the number does not fit the format</source>
        <translation>die Zahl passt nicht zum Format</translation>
    </message>
    <message>
        <source>the data is longer than a 32-bit length can say</source>
        <translation>die Daten sind länger, als eine 32-Bit-Länge angeben kann</translation>
    </message>
    <message>
        <source>its extended attributes</source>
        <translation>ihre erweiterten Attribute</translation>
    </message>
    <message>
        <source>its attribute %1</source>
        <translation>ihr Attribut %1</translation>
    </message>
    <message>
        <source>its access list</source>
        <translation>ihre Zugriffsliste</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>ihr Besitzer</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>ihre Gruppe</translation>
    </message>
    <message>
        <source>another program holds a lock on the file</source>
        <translation>ein anderes Programm hält eine Sperre auf der Datei</translation>
    </message>
    <message>
        <source>wait until it has saved or closed the file and try again</source>
        <translation>warten Sie, bis es die Datei gespeichert oder geschlossen hat, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it is in use by a save</source>
        <translation>sie wird gerade von einem Speichervorgang verwendet</translation>
    </message>
    <message>
        <source>wait until that is done</source>
        <translation>warten Sie, bis er beendet ist</translation>
    </message>
    <message>
        <source>it has changed since it was found</source>
        <translation>sie hat sich geändert, seit sie gefunden wurde</translation>
    </message>
    <message>
        <source>look at it first</source>
        <translation>sehen Sie sie sich zuerst an</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free some space or write elsewhere</source>
        <translation>geben Sie Speicherplatz frei oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Datenträgerkontingent ist ausgeschöpft</translation>
    </message>
    <message>
        <source>the file would become larger than allowed</source>
        <translation>die Datei würde größer als erlaubt</translation>
    </message>
    <message>
        <source>raise the limit on file sizes or write elsewhere</source>
        <translation>erhöhen Sie die Grenze für Dateigrößen oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>ask for access to the file and its directory, or write elsewhere</source>
        <translation>bitten Sie um Zugriff auf die Datei und ihr Verzeichnis, oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>das System lässt es nicht zu</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>write elsewhere</source>
        <translation>schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the directory does not exist</source>
        <translation>das Verzeichnis ist nicht vorhanden</translation>
    </message>
    <message>
        <source>create it first or give another path</source>
        <translation>legen Sie es zuerst an oder geben Sie einen anderen Pfad an</translation>
    </message>
    <message>
        <source>a part of the path is no directory</source>
        <translation>ein Teil des Pfads ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>give another path</source>
        <translation>geben Sie einen anderen Pfad an</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>give the path of a file</source>
        <translation>geben Sie den Pfad einer Datei an</translation>
    </message>
    <message>
        <source>the symbolic links lead round in a circle or are too many</source>
        <translation>die symbolischen Links führen im Kreis oder sind zu viele</translation>
    </message>
    <message>
        <source>give the path of the file itself</source>
        <translation>geben Sie den Pfad der Datei selbst an</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>give a shorter one</source>
        <translation>geben Sie einen kürzeren an</translation>
    </message>
    <message>
        <source>the device reported an input or output error</source>
        <translation>das Gerät meldete einen Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>check the disk and write elsewhere</source>
        <translation>prüfen Sie den Datenträger und schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the file system allows no more names for one file</source>
        <translation>das Dateisystem erlaubt keine weiteren Namen für eine Datei</translation>
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation>dem System fehlt Arbeitsspeicher</translation>
    </message>
    <message>
        <source>close some programs and try again</source>
        <translation>schließen Sie einige Programme und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file is in use by the system</source>
        <translation>die Datei wird vom System verwendet</translation>
    </message>
    <message>
        <source>the file is a program that runs</source>
        <translation>die Datei ist ein laufendes Programm</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>das Gerät ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file system does not allow this name or operation</source>
        <translation>das Dateisystem erlaubt diesen Namen oder Vorgang nicht</translation>
    </message>
    <message>
        <source>the file system cannot do what a safe save needs</source>
        <translation>das Dateisystem kann nicht, was sicheres Speichern braucht</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>close some and try again</source>
        <translation>schließen Sie einige und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>the network file system lost the directory</source>
        <translation>das Netzwerkdateisystem hat das Verzeichnis verloren</translation>
    </message>
    <message>
        <source>open the directory anew and try again</source>
        <translation>öffnen Sie das Verzeichnis neu und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it is a named pipe, not a regular file</source>
        <translation>es ist eine benannte Pipe, keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is a device or socket, not a regular file</source>
        <translation>es ist ein Gerät oder Socket, keine reguläre Datei</translation>
    </message>
    <message>
        <source>give the path of a regular file</source>
        <translation>geben Sie den Pfad einer regulären Datei an</translation>
    </message>
    <message>
        <source>read the file again, or write elsewhere</source>
        <translation>lesen Sie die Datei neu, oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was read</source>
        <translation>die Datei wurde seit dem Lesen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>the file was removed by another program since it was read</source>
        <translation>die Datei wurde seit dem Lesen von einem anderen Programm entfernt</translation>
    </message>
    <message>
        <source>the file belongs to somebody else, and its directory lets only the owner replace it</source>
        <translation>die Datei gehört jemand anderem, und ihr Verzeichnis lässt sie nur vom Besitzer ersetzen</translation>
    </message>
    <message>
        <source>ask the owner, or write elsewhere</source>
        <translation>fragen Sie den Besitzer, oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>another program has the file open for writing</source>
        <translation>ein anderes Programm hat die Datei zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>wait until it is done, then read the file again, or write elsewhere</source>
        <translation>warten Sie, bis es fertig ist, und lesen Sie die Datei dann neu, oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>other programs replace the file all the time</source>
        <translation>andere Programme ersetzen die Datei ständig</translation>
    </message>
    <message>
        <source>another program made the file a moment ago</source>
        <translation>ein anderes Programm hat die Datei eben erst angelegt</translation>
    </message>
    <message>
        <source>look at it first, or write elsewhere</source>
        <translation>sehen Sie sie sich zuerst an, oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the new content is in place, but %1</source>
        <translation>der neue Inhalt ist schon an seinem Platz, aber %1</translation>
    </message>
    <message>
        <source>%1; a file that another program may have written is kept as %2</source>
        <translation>%1; eine Datei, die vielleicht ein anderes Programm schrieb, bleibt als %2 erhalten</translation>
    </message>
    <message>
        <source>syncing the directory failed: %1</source>
        <translation>das Synchronisieren des Verzeichnisses schlug fehl: %1</translation>
    </message>
    <message>
        <source>what was written cannot be read back: %1</source>
        <translation>was geschrieben wurde, lässt sich nicht zurücklesen: %1</translation>
    </message>
    <message>
        <source>what was written does not read back the same</source>
        <translation>was geschrieben wurde, liest sich anders zurück</translation>
    </message>
    <message>
        <source>check the disk and write again</source>
        <translation>prüfen Sie den Datenträger und schreiben Sie erneut</translation>
    </message>
    <message>
        <source>%1; the version before is kept as %2</source>
        <translation>%1; die Fassung davor bleibt als %2 erhalten</translation>
    </message>
    <message>
        <source>the backup %1 cannot be made: %2</source>
        <translation>die Sicherung %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>allow it to be replaced or give another name</source>
        <translation>erlauben Sie, sie zu ersetzen, oder geben Sie einen anderen Namen an</translation>
    </message>
    <message>
        <source>the file had %1 more name (a hard link), which still is the version before</source>
        <translation>die Datei hatte %1 weiteren Namen (einen Hardlink), der noch auf die Fassung davor zeigt</translation>
    </message>
    <message>
        <source>the file had %1 more names (hard links), which still are the version before</source>
        <translation>die Datei hatte %1 weitere Namen (Hardlinks), die noch auf die Fassung davor zeigen</translation>
    </message>
    <message>
        <source>the new file could not be given all that the old one had: %1</source>
        <translation>die neue Datei konnte nicht alles erhalten, was die alte hatte: %1</translation>
    </message>
    <message>
        <source>the version before could not be removed and is %1</source>
        <translation>die Fassung davor konnte nicht entfernt werden und ist %1</translation>
    </message>
    <message>
        <source>the name contains a NUL</source>
        <translation>der Name enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>geben Sie einen anderen Namen an</translation>
    </message>
    <message>
        <source>the disk is full: it can hold no more files</source>
        <translation>der Datenträger ist voll: er kann keine weiteren Dateien aufnehmen</translation>
    </message>
    <message>
        <source>remove some files or write elsewhere</source>
        <translation>entfernen Sie einige Dateien oder schreiben Sie woandershin</translation>
    </message>
    <message>
        <source>the directory was removed or takes no files</source>
        <translation>das Verzeichnis wurde entfernt oder nimmt keine Dateien auf</translation>
    </message>
    <message>
        <source>group&apos;s id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>resource&apos;s id</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>owner node</source>
        <translation>Besitzerknoten</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 would have other bytes</source>
        <translation>%1 hätte andere Bytes</translation>
    </message>
    <message>
        <source>%1 would be %2 instead of %3</source>
        <translation>%1 wäre %2 statt %3</translation>
    </message>
    <message>
        <source>the order of the properties of %1 (%2) would change</source>
        <translation>die Reihenfolge der Eigenschaften von %1 (%2) würde sich ändern</translation>
    </message>
    <message>
        <source>the end mark of the list of %1 (%2) would change</source>
        <translation>die Endmarke der Liste von %1 (%2) würde sich ändern</translation>
    </message>
    <message>
        <source>the class of %1 would change</source>
        <translation>die Klasse von %1 würde sich ändern</translation>
    </message>
    <message>
        <source>the %1 of %2 would be &quot;%3&quot; instead of &quot;%4&quot;</source>
        <translation>%1 von %2 wäre &quot;%3&quot; statt &quot;%4&quot;</translation>
    </message>
    <message>
        <source>what the nodes say of %1 would change</source>
        <translation>was die Knoten über %1 sagen, würde sich ändern</translation>
    </message>
    <message>
        <source>the number of objects would change</source>
        <translation>die Zahl der Objekte würde sich ändern</translation>
    </message>
    <message>
        <source>what would be written does not read back the same: %1; nothing was written, please report this</source>
        <translation>was geschrieben würde, liest sich anders zurück: %1; es wurde nichts geschrieben, bitte melden Sie das</translation>
    </message>
    <message>
        <source>the name of the cluster would be &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>der Name des Clusters wäre &quot;%1&quot; statt &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the id of the cluster would change</source>
        <translation>die ID des Clusters würde sich ändern</translation>
    </message>
    <message>
        <source>the time at which it was taken would change</source>
        <translation>der Zeitpunkt der Aufnahme würde sich ändern</translation>
    </message>
    <message>
        <source>%1 of the names of properties hold a NUL character</source>
        <translation>in %1 der Namen von Eigenschaften steht ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>look whether the file is in the encoding that it was read in</source>
        <translation>sehen Sie nach, ob die Datei in der Zeichencodierung ist, in der sie gelesen wurde</translation>
    </message>
    <message>
        <source>%1 of the names of properties hold a NUL character, which no property list can; each is shown as ␀</source>
        <translation>in %1 der Namen von Eigenschaften steht ein NUL-Zeichen, was keine Eigenschaftenliste erlaubt; jedes wird als ␀ gezeigt</translation>
    </message>
    <message>
        <source>it is of the cluster %1, and %2 is of %3</source>
        <translation>sie ist vom Cluster %1, %2 dagegen von %3</translation>
    </message>
    <message>
        <source>give the files of one cluster at a time</source>
        <translation>geben Sie immer nur die Dateien eines Clusters an</translation>
    </message>
    <message>
        <source>open the file itself if it is one</source>
        <translation>öffnen Sie die Datei selbst, wenn sie das ist</translation>
    </message>
    <message>
        <source>the folder holds more than %1 files, or folders more than %2 deep, and what is beyond that was not looked at</source>
        <translation>der Ordner enthält mehr als %1 Dateien oder mehr als %2 Ordnerebenen, und was darüber hinausgeht, wurde nicht angesehen</translation>
    </message>
    <message>
        <source>open one of the folders in it, or the files themselves</source>
        <translation>öffnen Sie einen der Ordner darin oder die Dateien selbst</translation>
    </message>
    <message>
        <source>no file in this folder holds properties of a cluster</source>
        <translation>keine Datei in diesem Ordner enthält Eigenschaften eines Clusters</translation>
    </message>
    <message>
        <source>bring the folder that a support collector wrote, or a snapshot</source>
        <translation>bringen Sie den Ordner, den ein Supportsammler schrieb, oder einen Snapshot mit</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Registrierungsstruktur</translation>
    </message>
    <message>
        <source>Registry export</source>
        <translation>Registrierungsexport</translation>
    </message>
    <message>
        <source>Export-Clixml of PowerShell</source>
        <translation>Export-Clixml von PowerShell</translation>
    </message>
    <message>
        <source>Cluster snapshot</source>
        <translation>Cluster-Snapshot</translation>
    </message>
    <message>
        <source>ConvertTo-Json of PowerShell</source>
        <translation>ConvertTo-Json von PowerShell</translation>
    </message>
    <message>
        <source>Export-Csv of PowerShell</source>
        <translation>Export-Csv von PowerShell</translation>
    </message>
    <message>
        <source>Table of Get-ClusterParameter</source>
        <translation>Tabelle von Get-ClusterParameter</translation>
    </message>
    <message>
        <source>List of PowerShell</source>
        <translation>Liste von PowerShell</translation>
    </message>
    <message>
        <source>Property list</source>
        <translation>Eigenschaftenliste</translation>
    </message>
    <message>
        <source>Value list</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Backup mode of a volume</source>
        <translation>Sicherungsmodus eines Volumes</translation>
    </message>
    <message>
        <source>Volume record</source>
        <translation>Volumesatz</translation>
    </message>
    <message>
        <source>Volume state record</source>
        <translation>Volumestatussatz</translation>
    </message>
    <message>
        <source>Extended volume state record</source>
        <translation>Erweiterter Volumestatussatz</translation>
    </message>
    <message>
        <source>Maintenance mode of a volume</source>
        <translation>Wartungsmodus eines Volumes</translation>
    </message>
    <message>
        <source>Maintenance mode</source>
        <translation>Wartungsmodus</translation>
    </message>
    <message>
        <source>Extended maintenance mode</source>
        <translation>Erweiterter Wartungsmodus</translation>
    </message>
    <message>
        <source>Resource class</source>
        <translation>Ressourcenklasse</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>%1 files of one cluster, merged: %2</source>
        <translation>%1 Dateien eines Clusters, zusammengeführt: %2</translation>
    </message>
    <message>
        <source>the sources differ on the %1 of %2: %3 or %4; the first is shown</source>
        <translation>die Quellen weichen ab, was %1 von %2 betrifft: %3 oder %4; gezeigt wird das Erste</translation>
    </message>
    <message>
        <source>and %1 more such differences</source>
        <translation>und %1 weitere solche Abweichungen</translation>
    </message>
    <message>
        <source>the name %1 is cut and may be that of %2 resources; what was shown of its values was left out</source>
        <translation>der Name %1 ist gekürzt und kann der von %2 Ressourcen sein; was von ihren Werten zu sehen war, wurde ausgelassen</translation>
    </message>
    <message>
        <source>resource name</source>
        <translation>Ressourcenname</translation>
    </message>
    <message>
        <source>this is no class of objects</source>
        <translation>dies ist keine Objektklasse</translation>
    </message>
    <message>
        <source>a step needs a state before or after it</source>
        <translation>ein Schritt braucht einen Zustand davor oder danach</translation>
    </message>
    <message>
        <source>a text belongs here</source>
        <translation>hierher gehört ein Text</translation>
    </message>
    <message>
        <source>true or false belongs here</source>
        <translation>hierher gehört true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 belongs here</source>
        <translation>hierher gehört eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list belongs here</source>
        <translation>hierher gehört eine Liste</translation>
    </message>
    <message>
        <source>an object belongs here</source>
        <translation>hierher gehört ein Objekt</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>es gibt kein solches Objekt</translation>
    </message>
    <message>
        <source>this is no list of an object</source>
        <translation>dies ist keine Liste eines Objekts</translation>
    </message>
    <message>
        <source>cut or absent belongs here</source>
        <translation>hierher gehört cut oder absent</translation>
    </message>
    <message>
        <source>either files or the sample belong here</source>
        <translation>hierher gehören entweder Dateien oder das Beispiel</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it does not begin as a journal does</source>
        <translation>es beginnt nicht wie ein Journal</translation>
    </message>
    <message>
        <source>its first line is not whole</source>
        <translation>seine erste Zeile ist nicht vollständig</translation>
    </message>
    <message>
        <source>it was written by a later version of the program (form %1)</source>
        <translation>es wurde von einer neueren Version des Programms geschrieben (Form %1)</translation>
    </message>
    <message>
        <source>its content is not what its length and checksum promise</source>
        <translation>sein Inhalt ist nicht, was seine Länge und Prüfsumme versprechen</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 of type %2</source>
        <translation>von %1 vom Typ %2 wurde nichts übernommen, weil es keine Objekte eines Clusters sind</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 of type %2</source>
        <translation>sie besteht aus %1 vom Typ %2 und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 of type %2 and others</source>
        <translation>sie besteht aus %1 vom Typ %2 und anderen und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 without members</source>
        <translation>von %1 ohne Elemente wurde nichts übernommen, weil es keine Objekte eines Clusters sind</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 without members</source>
        <translation>sie besteht aus %1 ohne Elemente und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 without members and others</source>
        <translation>sie besteht aus %1 ohne Elemente und anderen und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>left out, since this is no object of a cluster: %1 with the members %2</source>
        <translation>von %1 mit den Elementen %2 wurde nichts übernommen, weil es keine Objekte eines Clusters sind</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 with the members %2</source>
        <translation>sie besteht aus %1 mit den Elementen %2 und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>it holds no objects of a cluster, but %1 with the members %2 and others</source>
        <translation>sie besteht aus %1 mit den Elementen %2 und anderen und enthält keine Objekte eines Clusters</translation>
    </message>
    <message>
        <source>it deletes keys or values (line %1), so it is a change to a registry and no export of one</source>
        <translation>sie löscht Schlüssel oder Werte (Zeile %1), ist also eine Änderung an einer Registrierung und kein Export</translation>
    </message>
    <message>
        <source>it deletes keys or values (lines %1), so it is a change to a registry and no export of one</source>
        <translation>sie löscht Schlüssel oder Werte (Zeilen %1), ist also eine Änderung an einer Registrierung und kein Export</translation>
    </message>
    <message>
        <source>nothing but its size speaks for a %1</source>
        <translation>nur die Größe spricht für %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AboutDialog</name>
    <message>
        <source>About Clusprop</source>
        <translation>Über Clusprop</translation>
    </message>
    <message>
        <source>Clusprop %1</source>
        <translation>Clusprop %1</translation>
    </message>
    <message>
        <source>Editor for the properties of Windows Server failover clusters</source>
        <translation>Editor für die Eigenschaften von Windows-Server-Failoverclustern</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies version, build and system, without names and paths</source>
        <translation>Kopiert Version, Erstellung und System, ohne Namen und Pfade</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3: you may replace it by a version of your own. The program never uses the network.</source>
        <translation>Qt wird unter der LGPL, Version 3, verwendet: Sie dürfen es durch eine eigene Fassung ersetzen. Das Programm benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Program and licences</source>
        <translation>Programm und Lizenzen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (erstellt mit %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erstellung</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllPropertiesModel</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllPropertiesView</name>
    <message>
        <source>Filter by name, value or object, a field such as value:&gt;5, or a state</source>
        <translation>Nach Name, Wert oder Objekt filtern, nach einem Feld wie value:&gt;5 oder einem Zustand</translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>Keine Eigenschaft entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all properties</source>
        <translation>&amp;Alle Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>The document holds no properties. Ctrl+3 shows an object, and Ctrl+Shift+N adds one to it.</source>
        <translation>Das Dokument enthält keine Eigenschaften. Strg+3 zeigt ein Objekt, und Strg+Umschalt+N fügt ihm eine hinzu.</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Alle Eigenschaften</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::AllowDialog</name>
    <message>
        <source>Allow an unusual value</source>
        <translation>Ungewöhnlichen Wert zulassen</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rule from</source>
        <translation>Regel aus</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why this value is right here; it stands in the report</source>
        <translation>Warum dieser Wert hier richtig ist; steht im Bericht</translation>
    </message>
    <message>
        <source>Only exactly this value is allowed; another one has to be allowed anew. This can be undone.</source>
        <translation>Zugelassen wird nur genau dieser Wert; ein anderer muss neu zugelassen werden. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Zulassen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteDetails</name>
    <message>
        <source>Bytes under the cursor</source>
        <translation>Bytes unter dem Cursor</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Details of the bytes</source>
        <translation>Einzelheiten der Bytes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Differences (%n)</source>
        <translation>
            <numerusform>Unterschiede (%n)</numerusform>
            <numerusform>Unterschiede (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteDifferenceModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before, bytes after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteGrid</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Type hexadecimal digits. Ctrl+T goes to the text column and back, Insert from overwriting to inserting.</source>
        <translation>Tippen Sie Hexadezimalziffern. Strg+T wechselt zur Textspalte und zurück, Einfg zwischen Überschreiben und Einfügen.</translation>
    </message>
    <message>
        <source>The bytes are read-only here.</source>
        <translation>Die Bytes sind hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hexadecimal digit; Ctrl+T goes to the text.</source>
        <translation>„%1“ ist keine Hexadezimalziffer; Strg+T wechselt zum Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one byte; only ASCII can be typed here.</source>
        <translation>„%1“ ist nicht ein einzelnes Byte; hier kann nur ASCII getippt werden.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1.</source>
        <translation>Es wurde nichts eingefügt. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes pasted, read as %1.</source>
        <translation>
            <numerusform>%n Byte eingefügt, gelesen als %1.</numerusform>
            <numerusform>%n Bytes eingefügt, gelesen als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteReadingModel</name>
    <message>
        <source>Unsigned 8</source>
        <translation>Vorzeichenlos 8</translation>
    </message>
    <message>
        <source>Signed 8</source>
        <translation>Mit Vorzeichen 8</translation>
    </message>
    <message>
        <source>Unsigned 16</source>
        <translation>Vorzeichenlos 16</translation>
    </message>
    <message>
        <source>Signed 16</source>
        <translation>Mit Vorzeichen 16</translation>
    </message>
    <message>
        <source>Unsigned 32</source>
        <translation>Vorzeichenlos 32</translation>
    </message>
    <message>
        <source>Signed 32</source>
        <translation>Mit Vorzeichen 32</translation>
    </message>
    <message>
        <source>Unsigned 64</source>
        <translation>Vorzeichenlos 64</translation>
    </message>
    <message>
        <source>Signed 64</source>
        <translation>Mit Vorzeichen 64</translation>
    </message>
    <message>
        <source>Unsigned 16, big-endian</source>
        <translation>Vorzeichenlos 16, Big-Endian</translation>
    </message>
    <message>
        <source>Signed 16, big-endian</source>
        <translation>Mit Vorzeichen 16, Big-Endian</translation>
    </message>
    <message>
        <source>Unsigned 32, big-endian</source>
        <translation>Vorzeichenlos 32, Big-Endian</translation>
    </message>
    <message>
        <source>Signed 32, big-endian</source>
        <translation>Mit Vorzeichen 32, Big-Endian</translation>
    </message>
    <message>
        <source>Unsigned 64, big-endian</source>
        <translation>Vorzeichenlos 64, Big-Endian</translation>
    </message>
    <message>
        <source>Signed 64, big-endian</source>
        <translation>Mit Vorzeichen 64, Big-Endian</translation>
    </message>
    <message>
        <source>FILETIME, UTC</source>
        <translation>FILETIME, UTC</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Text, UTF-16</source>
        <translation>Text, UTF-16</translation>
    </message>
    <message>
        <source>Text, ASCII</source>
        <translation>Text, ASCII</translation>
    </message>
    <message>
        <source>Syntax word</source>
        <translation>Syntaxwort</translation>
    </message>
    <message>
        <source>needs %1 bytes, %2 left</source>
        <translation>braucht %1 Bytes, %2 übrig</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of value, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteStatus</name>
    <message>
        <source>Offset %1 (0x%2), length %3 (0x%4)</source>
        <translation>Offset %1 (0x%2), Länge %3 (0x%4)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>bytes, what they are</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — changed</source>
        <translation>%1 — geändert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesEdit</name>
    <message>
        <source>&amp;Insert</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>Bytes von %1</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>Ziffern tippen</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>Text tippen</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Was getippt wird</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Insert bytes instead of overwriting them (Insert)</source>
        <translation>Bytes einfügen, statt sie zu überschreiben (Einfg)</translation>
    </message>
    <message>
        <source>01 02, 0x01,0x02, hex:01,02, a C array, C escapes or Base64 (Ctrl+V)</source>
        <translation>01 02, 0x01,0x02, hex:01,02, ein C-Array, C-Escapes oder Base64 (Strg+V)</translation>
    </message>
    <message>
        <source>%1 (0x%2)</source>
        <translation>%1 (0x%2)</translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 of %n bytes</source>
        <translation>
            <numerusform>Offset %1 von %n Byte</numerusform>
            <numerusform>Offset %1 von %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected from offset %2 of %n bytes</source>
        <translation>
            <numerusform>%1 ausgewählt ab Offset %2 von %n Byte</numerusform>
            <numerusform>%1 ausgewählt ab Offset %2 von %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesPanel</name>
    <message>
        <source>There are no bytes to show: no property with a known value is stored here. Select another object, or give a property a value.</source>
        <translation>Es gibt keine Bytes zu zeigen: Hier ist keine Eigenschaft mit bekanntem Wert gespeichert. Wählen Sie ein anderes Objekt, oder geben Sie einer Eigenschaft einen Wert.</translation>
    </message>
    <message>
        <source>The file holds other bytes; those shown are the property list that an export would write.</source>
        <translation>Die Datei enthält andere Bytes; gezeigt wird die Eigenschaftenliste, die ein Export schreiben würde.</translation>
    </message>
    <message>
        <source>The bytes are being prepared; those shown are from before.</source>
        <translation>Die Bytes werden vorbereitet; die gezeigten sind von vorher.</translation>
    </message>
    <message>
        <source>Nothing differs from what was loaded.</source>
        <translation>Nichts weicht vom Geladenen ab.</translation>
    </message>
    <message>
        <source>There is no difference behind this place.</source>
        <translation>Hinter dieser Stelle gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>There is no difference in front of this place.</source>
        <translation>Vor dieser Stelle gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Difference %1 of %2: %3</source>
        <translation>Unterschied %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesTools</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find bytes, text or a number (Ctrl+F)</source>
        <translation>Bytes, Text oder eine Zahl suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Go to an offset (Ctrl+G)</source>
        <translation>Zu einem Offset gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Show the bytes as they were loaded beside those with the edits; F7 goes to the next difference</source>
        <translation>Die geladenen Bytes neben den bearbeiteten zeigen; F7 geht zum nächsten Unterschied</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what the bytes under the cursor would be as numbers, text and dates, and what differs</source>
        <translation>Zeigen, was die Bytes unter dem Cursor als Zahlen, Text und Datum wären, und was abweicht</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Offsets and bytes in a row</source>
        <translation>Offsets und Bytes je Zeile</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal offsets</source>
        <translation>&amp;Hexadezimale Offsets</translation>
    </message>
    <message>
        <source>&amp;Decimal offsets</source>
        <translation>&amp;Dezimale Offsets</translation>
    </message>
    <message>
        <source>As many bytes in a row as &amp;fit</source>
        <translation>So viele Bytes je Zeile wie &amp;möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes in a row</source>
        <translation>
            <numerusform>%n Byte je Zeile</numerusform>
            <numerusform>%n Bytes je Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Compare (%n)</source>
        <comment>number of differences</comment>
        <translation>
            <numerusform>Vergleichen (%n)</numerusform>
            <numerusform>Vergleichen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangeModel</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>reset to default</source>
        <translation>auf Standard zurückgesetzt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Zugelassen: %1</translation>
    </message>
    <message>
        <source>Press F2 to comment on the change, for whoever reviews it.</source>
        <translation>F2 kommentiert die Änderung für alle, die sie prüfen.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangePapers</name>
    <message>
        <source>Save changes as PDF</source>
        <translation>Änderungen als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The PDF was not saved; what was on disk is unchanged.</source>
        <translation>Das PDF wurde nicht gespeichert; auf dem Datenträger ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangeReport</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Zugelassen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Left out: %1 %2, %3 → %4</source>
        <comment>object, property, before, after</comment>
        <translation>Ausgelassen: %1 %2, %3 → %4</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesCard</name>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>change in %1</source>
        <translation>Änderung, betroffen: %1</translation>
    </message>
    <message>
        <source>changes in %1</source>
        <translation>Änderungen, betroffen: %1</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2, anzeigen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3, was %4, go to it</source>
        <translation>%1 von %2: %3, war %4, hingehen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show them</source>
        <translation>%1, anzeigen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>There are no changes. What you edit is listed here; the file stays as it is until you save.</source>
        <translation>Es gibt keine Änderungen. Was Sie bearbeiten, wird hier aufgeführt; die Datei bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>&amp;Revert selected</source>
        <translation>&amp;Auswahl zurücknehmen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are exported again.</source>
        <translation>
            <numerusform>%n Änderung wird wieder exportiert.</numerusform>
            <numerusform>%n Änderungen werden wieder exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out of exports.</source>
        <translation>
            <numerusform>%n Änderung wird von Exporten ausgenommen.</numerusform>
            <numerusform>%n Änderungen werden von Exporten ausgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChoiceEdit</name>
    <message>
        <source>F4 or Alt+Down opens the list. Another number can be typed.</source>
        <translation>F4 oder Alt+Ab öffnet die Liste. Eine andere Zahl kann getippt werden.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>empty (%1)</source>
        <translation>leer (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ColumnChooser</name>
    <message>
        <source>Only those that &amp;differ between objects</source>
        <translation>Nur die, in denen sich Objekte &amp;unterscheiden</translation>
    </message>
    <message>
        <source>Only those with &amp;changes</source>
        <translation>Nur die mit &amp;Änderungen</translation>
    </message>
    <message>
        <source>Also what is documented but &amp;not stored</source>
        <translation>Auch was dokumentiert, aber nicht &amp;gespeichert ist</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Part of a property&apos;s name</source>
        <translation>Teil des Namens einer Eigenschaft</translation>
    </message>
    <message>
        <source>Show &amp;all listed</source>
        <translation>Alle ge&amp;zeigten einblenden</translation>
    </message>
    <message>
        <source>&amp;Hide all listed</source>
        <translation>Alle gezeigten aus&amp;blenden</translation>
    </message>
    <message>
        <source>Towards the first column (Alt+Up)</source>
        <translation>In Richtung der ersten Spalte (Alt+Auf)</translation>
    </message>
    <message>
        <source>Towards the last column (Alt+Down)</source>
        <translation>In Richtung der letzten Spalte (Alt+Ab)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Left, the older state</source>
        <translation>&amp;Links, der ältere Stand</translation>
    </message>
    <message>
        <source>&amp;Right, the newer state</source>
        <translation>&amp;Rechts, der neuere Stand</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>%1 as loaded</source>
        <translation>%1, wie geladen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose what stands on each side.</source>
        <translation>Wählen Sie, was auf jeder Seite steht.</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>Beide Seiten sind dasselbe. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose a file for the left side</source>
        <translation>Datei für die linke Seite wählen</translation>
    </message>
    <message>
        <source>Choose a file for the right side</source>
        <translation>Datei für die rechte Seite wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the left side</source>
        <translation>Ordner für die linke Seite wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the right side</source>
        <translation>Ordner für die rechte Seite wählen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparePage</name>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
    <message>
        <source>Left is %1 now, right is %2.</source>
        <translation>Links ist jetzt %1, rechts ist %2.</translation>
    </message>
    <message>
        <source>Copy %1 values to %2 objects of %3?</source>
        <translation>%1 Werte in %2 Objekte von %3 kopieren?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>1 difference was not copied. %1</source>
        <translation>1 Unterschied wurde nicht kopiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not copied. %1</source>
        <translation>
            <numerusform>%n Unterschied wurde nicht kopiert. %1</numerusform>
            <numerusform>%n Unterschiede wurden nicht kopiert. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unified differences</source>
        <translation>Unterschiede im Format „Unified Diff“</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The last difference was reached; this is the first one.</source>
        <translation>Der letzte Unterschied war erreicht; dies ist der erste.</translation>
    </message>
    <message>
        <source>The first difference was reached; this is the last one.</source>
        <translation>Der erste Unterschied war erreicht; dies ist der letzte.</translation>
    </message>
    <message>
        <source>Nothing is stored on this side.</source>
        <translation>Auf dieser Seite ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Copied the left value.</source>
        <translation>Der linke Wert wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the right value.</source>
        <translation>Der rechte Wert wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the line.</source>
        <translation>Die Zeile wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>%n Zeile wurde kopiert.</numerusform>
            <numerusform>%n Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no differences to report.</source>
        <translation>Es gibt keine Unterschiede zu berichten.</translation>
    </message>
    <message>
        <source>Copied a report of 1 difference.</source>
        <translation>Ein Bericht über 1 Unterschied wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied a report of %n differences.</source>
        <translation>
            <numerusform>Ein Bericht über %n Unterschied wurde kopiert.</numerusform>
            <numerusform>Ein Bericht über %n Unterschiede wurde kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>comparison.txt</source>
        <translation>vergleich.txt</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>The comparison was not written.</source>
        <translation>Der Vergleich wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Wrote the comparison to %1.</source>
        <translation>Der Vergleich wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Filter: words of an object, a property or a value</source>
        <translation>Filter: Wörter aus Objekt, Eigenschaft oder Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Copy repor&amp;t</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>Copy all differences to the clipboard, however the table is filtered</source>
        <translation>Alle Unterschiede in die Zwischenablage kopieren, gleich wie die Tabelle gefiltert ist</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;unified differences</source>
        <translation>Als &amp;Unified Diff</translation>
    </message>
    <message>
        <source>As &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message numerus="yes">
        <source>%n values that one side alone tells are the documented defaults, and no differences.</source>
        <translation>
            <numerusform>%n Wert, den nur eine Seite nennt, ist der dokumentierte Standard und kein Unterschied.</numerusform>
            <numerusform>%n Werte, die nur eine Seite nennt, sind die dokumentierten Standards und keine Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what it had is still shown. Nothing can be copied to it.</source>
        <translation>%1: Was es enthielt, wird noch gezeigt. Es kann nichts hineinkopiert werden.</translation>
    </message>
    <message>
        <source>%1 was read only in part; what is missing there may be no difference.</source>
        <translation>%1 wurde nur teilweise gelesen; was dort fehlt, muss kein Unterschied sein.</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>Filter läuft…</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>keine Unterschiede</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <translation>%1 wird mit %2 verglichen…</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: no object and no property differs.</source>
        <translation>%1 und %2 sind gleich: Kein Objekt und keine Eigenschaft weicht ab.</translation>
    </message>
    <message>
        <source>Undo acts on the left: %1.</source>
        <translation>Rückgängig wirkt links: %1.</translation>
    </message>
    <message>
        <source>Undo acts on the right: %1.</source>
        <translation>Rückgängig wirkt rechts: %1.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparedState</name>
    <message>
        <source>%1 as loaded</source>
        <translation>%1, wie geladen</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1 was closed. Open it again to copy to it.</source>
        <translation>%1 wurde geschlossen. Öffnen Sie es wieder, um hineinzukopieren.</translation>
    </message>
    <message>
        <source>%1 as loaded is what the file says, and never changes.</source>
        <translation>%1, wie geladen, ist das, was die Datei sagt, und ändert sich nie.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>umformatiert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes, from 0x%1: %2</source>
        <translation>
            <numerusform>%n Byte, ab 0x%1: %2</numerusform>
            <numerusform>%n Bytes, ab 0x%1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: left %3, right %4</source>
        <translation>%1, %2: links %3, rechts %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Object, property</source>
        <translation>Objekt, Eigenschaft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyAsMenu</name>
    <message>
        <source>Copy a&amp;s</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>no property is selected</source>
        <translation>keine Eigenschaft ist ausgewählt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No property is selected.</source>
        <translation>Es ist keine Eigenschaft ausgewählt.</translation>
    </message>
    <message>
        <source>These are more than %1 properties; select fewer, or export them.</source>
        <translation>Das sind mehr als %1 Eigenschaften; wählen Sie weniger aus, oder exportieren Sie sie.</translation>
    </message>
    <message>
        <source>Nothing was copied as %1: %2.</source>
        <translation>Es wurde nichts als %1 kopiert: %2.</translation>
    </message>
    <message>
        <source>%1 copied as %2.</source>
        <translation>%1 wurde als %2 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n properties copied as %1.</source>
        <translation>
            <numerusform>%n Eigenschaft wurde als %1 kopiert.</numerusform>
            <numerusform>%n Eigenschaften wurden als %1 kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyPlan</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the files of the other side differ on it, and nobody has decided</source>
        <translation>die Dateien der anderen Seite weichen hier voneinander ab, und niemand hat entschieden</translation>
    </message>
    <message>
        <source>the other side has only a part of the value</source>
        <translation>die andere Seite hat nur einen Teil des Wertes</translation>
    </message>
    <message>
        <source>the other side does not tell the value</source>
        <translation>die andere Seite nennt den Wert nicht</translation>
    </message>
    <message>
        <source>the files differ on it; decide first which is right</source>
        <translation>die Dateien weichen hier voneinander ab; entscheiden Sie zuerst, welche recht hat</translation>
    </message>
    <message>
        <source>what is known of a volume stands in a fixed structure, so nothing can be added to it or taken away</source>
        <translation>was über ein Volume bekannt ist, steht in einer festen Struktur; es kann nichts hinzugefügt oder weggenommen werden</translation>
    </message>
    <message>
        <source>%1 is not in %2. Objects cannot be added here, only their properties.</source>
        <translation>%1 ist nicht in %2. Objekte können hier nicht hinzugefügt werden, nur ihre Eigenschaften.</translation>
    </message>
    <message>
        <source>The %1 of %2 is no property, so it cannot be copied.</source>
        <translation>%1 von %2 ist keine Eigenschaft und kann daher nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 is only on this side; there is nothing to copy.</source>
        <translation>%1 ist nur auf dieser Seite; es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>There is no difference here to be copied.</source>
        <translation>Hier gibt es keinen Unterschied zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n values from the comparison</source>
        <translation>
            <numerusform>%n Wert aus dem Vergleich kopieren</numerusform>
            <numerusform>%n Werte aus dem Vergleich kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DetailsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DeviationsCard</name>
    <message>
        <source>All at their documented default</source>
        <translation>Alle auf ihrem dokumentierten Standard</translation>
    </message>
    <message>
        <source>of %1 differ from their default</source>
        <translation>von %1 weichen ab</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2, anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many differ of all that can be compared</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 differ from their default, show them as a matrix</source>
        <translation>%1: %2 weichen vom Standard ab, als Matrix anzeigen</translation>
    </message>
    <message>
        <source>%1, default %2</source>
        <comment>value, default value</comment>
        <translation>%1, Standard %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 of %2 differs: %3, show it</source>
        <translation>%1 von %2 weicht ab: %3, anzeigen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>None of these properties has a documented default to compare with.</source>
        <translation>Keine dieser Eigenschaften hat einen dokumentierten Standard zum Vergleichen.</translation>
    </message>
    <message>
        <source>Most often different</source>
        <translation>Am häufigsten abweichend</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DifferenceModel</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, aus %3</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DifferencesDialog</name>
    <message>
        <source>Filter by object, property or value</source>
        <translation>Nach Objekt, Eigenschaft oder Wert filtern</translation>
    </message>
    <message>
        <source>Differences between the files</source>
        <translation>Unterschiede zwischen den Dateien</translation>
    </message>
    <message>
        <source>The files say different things about these properties. Choose what is right; what is not decided is never exported.</source>
        <translation>Die Dateien sagen zu diesen Eigenschaften Verschiedenes. Wählen Sie, was stimmt; was nicht entschieden ist, wird nie exportiert.</translation>
    </message>
    <message>
        <source>The files do not differ on any value.</source>
        <translation>Die Dateien unterscheiden sich in keinem Wert.</translation>
    </message>
    <message>
        <source>none of them (not decided)</source>
        <translation>keiner (nicht entschieden)</translation>
    </message>
    <message>
        <source>Decide all that are shown &amp;like</source>
        <translation>Alle &amp;gezeigten entscheiden wie</translation>
    </message>
    <message>
        <source>Dec&amp;ide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>Decide all that are shown like the chosen file</source>
        <translation>Alle gezeigten wie in der gewählten Datei entscheiden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentDocks</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentFile</name>
    <message>
        <source>A registry hive is only read here; Save as writes a snapshot.</source>
        <translation>Eine Registrierungsstruktur wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>A registry export is only read here; Save as writes a snapshot.</source>
        <translation>Ein Registrierungsexport wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>A file of Export-Clixml is only read here; Save as writes a snapshot.</source>
        <translation>Eine Datei von Export-Clixml wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>A file of ConvertTo-Json is only read here; Save as writes a snapshot.</source>
        <translation>Eine Datei von ConvertTo-Json wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>A file of Export-Csv is only read here; Save as writes a snapshot.</source>
        <translation>Eine Datei von Export-Csv wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>Text of PowerShell is only read here; Save as writes a snapshot.</source>
        <translation>Text von PowerShell wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>Several files were merged; Save as writes a snapshot of all.</source>
        <translation>Mehrere Dateien wurden zusammengeführt; „Speichern unter“ schreibt einen Snapshot von allen.</translation>
    </message>
    <message>
        <source>This kind of file is only read here; Save as writes a snapshot.</source>
        <translation>Diese Art von Datei wird hier nur gelesen; „Speichern unter“ schreibt einen Snapshot.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1-snapshot.json</source>
        <translation>%1-snapshot.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1; the version before is %2.</source>
        <translation>%1 wurde gespeichert; die Fassung davor ist %2.</translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation> Hinweis: %1.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-kopie</translation>
    </message>
    <message>
        <source>The sample comes with the program and cannot be replaced; use Save as.</source>
        <translation>Das Beispiel gehört zum Programm und kann nicht ersetzt werden; verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>Only a part of the file could be read, so it is never written over; use Save as.</source>
        <translation>Nur ein Teil der Datei konnte gelesen werden, daher wird sie nie überschrieben; verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1 could be read only in part, so it is not written over. Choose another name.</source>
        <translation>%1 konnte nur teilweise gelesen werden und wird daher nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is one of the files that this was read from, so it is not written over. Choose another name.</source>
        <translation>%1 ist eine der Dateien, aus denen dies gelesen wurde, und wird daher nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The document was not saved; what was on disk is unchanged.</source>
        <translation>Das Dokument wurde nicht gespeichert; auf dem Datenträger ist alles wie zuvor.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentNotices</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>C&amp;hoose code page…</source>
        <translation>&amp;Codepage wählen…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Einzel&amp;heiten…</translation>
    </message>
    <message>
        <source>A crash would lose the unsaved changes of this document: their journal cannot be written, because %1. Save them soon.</source>
        <translation>Bei einem Absturz gingen die nicht gespeicherten Änderungen dieses Dokuments verloren: Ihr Journal kann nicht geschrieben werden, weil %1. Speichern Sie sie bald.</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened.</source>
        <translation>Ein anderes Programm hat %1 geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 Merge joins that with your changes; Reload loses them.</source>
        <translation>%1 „Zusammenführen“ verbindet das mit Ihren Änderungen; „Neu laden“ verwirft sie.</translation>
    </message>
    <message>
        <source>This file is not on disk any more. Save as keeps what is open.</source>
        <translation>Diese Datei ist nicht mehr auf dem Datenträger. „Speichern unter“ behält, was offen ist.</translation>
    </message>
    <message>
        <source>%1 is not on disk any more. Save as keeps what is open.</source>
        <translation>%1 ist nicht mehr auf dem Datenträger. „Speichern unter“ behält, was offen ist.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentPage</name>
    <message>
        <source>Reset to &amp;default (removes the stored value)</source>
        <translation>Auf &amp;Standard zurücksetzen (entfernt den gespeicherten Wert)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the property</source>
        <translation>Eigen&amp;schaft entfernen</translation>
    </message>
    <message>
        <source>Reset to &amp;default, %1 (removes the stored value)</source>
        <translation>Auf &amp;Standard zurücksetzen, %1 (entfernt den gespeicherten Wert)</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes selected</source>
        <translation>
            <numerusform>%n Volume ausgewählt</numerusform>
            <numerusform>%n Volumes ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>All differences are decided.</source>
        <translation>Alle Unterschiede sind entschieden.</translation>
    </message>
    <message>
        <source>Decided; 1 difference is left.</source>
        <translation>Entschieden; 1 Unterschied ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %n differences are left.</source>
        <translation>
            <numerusform>Entschieden; %n Unterschied ist noch offen.</numerusform>
            <numerusform>Entschieden; %n Unterschiede sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That changes nothing of the cluster.</source>
        <translation>%1 Das ändert am Cluster nichts.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>All properties</source>
        <translation>Alle Eigenschaften</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>Nach diesem &amp;Wert filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>Diesen Wert &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Leave out of exports, or take in</source>
        <translation>Von &amp;Exporten ausnehmen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Ko&amp;mmentar…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Merge with what is on disk</source>
        <translation>Mit dem Stand auf dem Datenträger zusammenführen</translation>
    </message>
    <message>
        <source>Reset to &amp;default, %1 from %2 on (removes the stored value)</source>
        <translation>Auf &amp;Standard zurücksetzen, %1 ab %2 (entfernt den gespeicherten Wert)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::EditorPanel</name>
    <message>
        <source>Esc closes.</source>
        <translation>Esc schließt.</translation>
    </message>
    <message>
        <source>Ctrl+Return takes it, Esc leaves it as it was.</source>
        <translation>Strg+Eingabe übernimmt, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Return takes it, Esc leaves it as it was.</source>
        <translation>Eingabe übernimmt, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::EditorSession</name>
    <message numerus="yes">
        <source>%1, %n bytes</source>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The changes: %1</source>
        <translation>Die Änderungen: %1</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <translation>%1 im jetzigen Stand</translation>
    </message>
    <message>
        <source>The whole cluster as it is now</source>
        <translation>Der ganze Cluster im jetzigen Stand</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>E&amp;igenschaften</translation>
    </message>
    <message>
        <source>Common and private</source>
        <translation>Allgemeine und private</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Allgemeine</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Each property in a list of its &amp;own</source>
        <translation>Jede Eigenschaft in einer eigenen &amp;Liste</translation>
    </message>
    <message>
        <source>Of several properties in one list a cluster sets one after the other, but for networks and their interfaces: if one is refused, those before it stay changed. Lists of one property each make clear how far it came.</source>
        <translation>Von mehreren Eigenschaften in einer Liste setzt ein Cluster eine nach der anderen, außer bei Netzwerken und ihren Schnittstellen: Wird eine abgelehnt, bleiben die davor geändert. Listen mit je einer Eigenschaft zeigen, wie weit er kam.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wai&amp;t for the backup to start</source>
        <translation>Auf den Beginn der Sicherung wa&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Hex</source>
        <translation>&amp;Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Base64</source>
        <translation>&amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>There is no form for this</source>
        <translation>Dafür gibt es keine Form</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no way back: %1</source>
        <translation>Es gibt keinen Weg zurück: %1</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>There is %1 already. Replace what is there?</source>
        <translation>%1 gibt es schon. Soll ersetzt werden, was da ist?</translation>
    </message>
    <message>
        <source>Where the folder %1 goes</source>
        <translation>Wohin der Ordner %1 soll</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportFiles</name>
    <message>
        <source>Nothing was written, because there is a file of that name already: %1.</source>
        <translation>Es wurde nichts geschrieben, weil es eine Datei dieses Namens schon gibt: %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 was not written: %2; %3.</source>
        <comment>file, what is wrong, what to do</comment>
        <translation>%1 wurde nicht geschrieben: %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n files in %1.</source>
        <translation>
            <numerusform>Geschrieben: %n Datei in %1.</numerusform>
            <numerusform>Geschrieben: %n Dateien in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportPreview</name>
    <message>
        <source>The file goes on; only its beginning is shown here.</source>
        <translation>Die Datei geht weiter; hier ist nur ihr Anfang zu sehen.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FileLoader</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FileTimeEdit</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Date and time:</source>
        <translation>&amp;Datum und Zeit:</translation>
    </message>
    <message>
        <source>&amp;Count of 100 ns:</source>
        <translation>&amp;Anzahl von 100 ns:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Count of 100 ns since 1601</source>
        <translation>Anzahl von 100 ns seit 1601</translation>
    </message>
    <message>
        <source>This count has no date: Windows takes it for a negative time.</source>
        <translation>Zu dieser Zahl gibt es kein Datum: Windows hält sie für eine negative Zeit.</translation>
    </message>
    <message>
        <source>A count of 0 usually says that the time is not set.</source>
        <translation>Eine 0 sagt meist, dass die Zeit nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>S&amp;tates</source>
        <translation>&amp;Zustände</translation>
    </message>
    <message>
        <source>What can be filtered for besides text</source>
        <translation>Wonach außer Text gefiltert werden kann</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Save&amp;d</source>
        <translation>Ge&amp;speicherte</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation>Filter, die einen Namen haben</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the filter &quot;%1&quot;:</source>
        <translation>&amp;Name des Filters „%1“:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The pattern takes too long, so the filter of before is still in force.</source>
        <translation>Das Muster braucht zu lange, daher gilt noch der Filter von vorher.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>The search is being prepared; the filter takes effect in a moment.</source>
        <translation>Die Suche wird vorbereitet; der Filter wirkt gleich.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FindBar</name>
    <message>
        <source>Find in the cells of this table</source>
        <translation>In den Zellen dieser Tabelle suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this table.</source>
        <translation>„%1“ kommt in dieser Tabelle nicht vor.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Vom Anfang an</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Vom Ende an</translation>
    </message>
    <message>
        <source>Found from the beginning of the table on.</source>
        <translation>Vom Anfang der Tabelle an gefunden.</translation>
    </message>
    <message>
        <source>Found from the end of the table on.</source>
        <translation>Vom Ende der Tabelle an gefunden.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FlagsEdit</name>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bits of %1</source>
        <translation>Bits von %1</translation>
    </message>
    <message>
        <source>Space sets or clears a bit.</source>
        <translation>Die Leertaste setzt oder löscht ein Bit.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Zahl:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>Kept as it is; clear it only if you know what it does.</source>
        <translation>Bleibt, wie es ist; löschen Sie es nur, wenn Sie wissen, was es bewirkt.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FrozenTable</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HandbookBrowser</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HandbookWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+K)</source>
        <translation>Handbuch durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>Auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>Nirgends stehen alle diese Wörter</translation>
    </message>
    <message>
        <source>%1 - Handbook</source>
        <translation>%1 - Handbuch</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexComparison</name>
    <message>
        <source>Before, as loaded</source>
        <translation>Vorher, wie geladen</translation>
    </message>
    <message>
        <source>After, with the edits</source>
        <translation>Nachher, mit den Änderungen</translation>
    </message>
    <message>
        <source>Bytes before the edits</source>
        <translation>Bytes vor den Änderungen</translation>
    </message>
    <message>
        <source>Bytes after the edits</source>
        <translation>Bytes nach den Änderungen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexFindBar</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>02 00 ?? 00</source>
        <translation>02 00 ?? 00</translation>
    </message>
    <message>
        <source>Text (UTF-16)</source>
        <translation>Text (UTF-16)</translation>
    </message>
    <message>
        <source>BackupInProgress</source>
        <translation>BackupInProgress</translation>
    </message>
    <message>
        <source>Text (ASCII)</source>
        <translation>Text (ASCII)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number (32 bits)</source>
        <translation>Zahl (32 Bit)</translation>
    </message>
    <message>
        <source>1000 or 0x3E8</source>
        <translation>1000 oder 0x3E8</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Searching: %1 % done; Esc gives up.</source>
        <translation>Suche: %1 % erledigt; Esc bricht ab.</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>0x1c, 28, +16</source>
        <translation>0x1c, 28, +16</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Suche&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Go to offset:</source>
        <translation>&amp;Gehe zu Offset:</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation>Vorheriges Vorkommen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>Nächstes Vorkommen (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the line (Esc)</source>
        <translation>Die Zeile schließen (Esc)</translation>
    </message>
    <message>
        <source>Found at %1 (0x%2).</source>
        <translation>Gefunden bei %1 (0x%2).</translation>
    </message>
    <message>
        <source>%1 The search went past the end and on from the other one.</source>
        <translation>%1 Die Suche lief über das Ende hinaus und am anderen weiter.</translation>
    </message>
    <message>
        <source>At %1 (0x%2).</source>
        <translation>Bei %1 (0x%2).</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexLegend</name>
    <message>
        <source>Legend of the marked bytes</source>
        <translation>Legende der markierten Bytes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Endmarke</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexView</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the view, byte under the cursor</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Offset 0x%1</source>
        <translation>Offset 0x%1</translation>
    </message>
    <message>
        <source>no byte on this side</source>
        <translation>kein Byte auf dieser Seite</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>%1, offset 0x%2</source>
        <comment>byte, its place</comment>
        <translation>%1, Offset 0x%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>byte and place, what it belongs to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes selected, from offset 0x%1 to 0x%2; %3</source>
        <translation>
            <numerusform>%n Byte ausgewählt, von Offset 0x%1 bis 0x%2; %3</numerusform>
            <numerusform>%n Bytes ausgewählt, von Offset 0x%1 bis 0x%2; %3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as hexadecimal</source>
        <translation>&amp;Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Als C-&amp;Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>Als &amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes copied.</source>
        <translation>
            <numerusform>%n Byte kopiert.</numerusform>
            <numerusform>%n Bytes kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes are too many to copy as text; select at most %2.</source>
        <translation>%1 Bytes sind zu viele, um sie als Text zu kopieren; wählen Sie höchstens %2 aus.</translation>
    </message>
    <message>
        <source>Select the &amp;field</source>
        <translation>Das &amp;Feld auswählen</translation>
    </message>
    <message>
        <source>Select the &amp;property</source>
        <translation>Die &amp;Eigenschaft auswählen</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::Inspector</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1 (gesetzt)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>In C</source>
        <translation>In C</translation>
    </message>
    <message>
        <source>C code</source>
        <translation>C-Code</translation>
    </message>
    <message>
        <source>Explanation of the selected property</source>
        <translation>Erklärung der ausgewählten Eigenschaft</translation>
    </message>
    <message>
        <source>Select a property to see what it means</source>
        <translation>Wählen Sie eine Eigenschaft aus, um zu sehen, was sie bedeutet</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Control codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>%1… (%2 characters in all)</source>
        <translation>%1… (%2 Zeichen insgesamt)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, common property</source>
        <translation>%1, allgemeine Eigenschaft</translation>
    </message>
    <message>
        <source>%1, common read-only property</source>
        <translation>%1, allgemeine schreibgeschützte Eigenschaft</translation>
    </message>
    <message>
        <source>%1, private property</source>
        <translation>%1, private Eigenschaft</translation>
    </message>
    <message>
        <source>%1, private read-only property</source>
        <translation>%1, private schreibgeschützte Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Loaded value</source>
        <translation>Geladener Wert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 (documented: %2)</source>
        <translation>%1 (dokumentiert: %2)</translation>
    </message>
    <message>
        <source>%1 (as documented; in doubt)</source>
        <translation>%1 (wie dokumentiert; zweifelhaft)</translation>
    </message>
    <message>
        <source>Read/write (not documented)</source>
        <translation>Lesen/Schreiben (nicht dokumentiert)</translation>
    </message>
    <message>
        <source>Read/write</source>
        <translation>Lesen/Schreiben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>%1 on a Windows Server 2022 cluster</source>
        <translation>%1 auf einem Cluster mit Windows Server 2022</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>No longer supported</source>
        <translation>Nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>Referenzseite</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt mit</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>This property is not documented. It is kept as it is.</source>
        <translation>Diese Eigenschaft ist nicht dokumentiert. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>In the Handboo&amp;k</source>
        <translation>Im Handbu&amp;ch</translation>
    </message>
    <message>
        <source>Open the handbook at this property (F1)</source>
        <translation>Handbuch bei dieser Eigenschaft öffnen (F1)</translation>
    </message>
    <message>
        <source>Cop&amp;y C Code</source>
        <translation>&amp;C-Code kopieren</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::IssueDetails</name>
    <message>
        <source>A&amp;lso involved:</source>
        <translation>&amp;Auch beteiligt:</translation>
    </message>
    <message>
        <source>&amp;Go to the property</source>
        <translation>&amp;Zur Eigenschaft</translation>
    </message>
    <message>
        <source>Allow t&amp;his value…</source>
        <translation>Diesen Wert zu&amp;lassen…</translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation>Worum es in dem Befund geht</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Source of the rule, and place</source>
        <translation>Quelle der Regel und Stelle</translation>
    </message>
    <message>
        <source>Also involved</source>
        <translation>Auch beteiligt</translation>
    </message>
    <message>
        <source>Shows the property in its table (Return)</source>
        <translation>Zeigt die Eigenschaft in ihrer Tabelle (Eingabe)</translation>
    </message>
    <message>
        <source>Takes the value on, with a reason that goes into the report</source>
        <translation>Nimmt den Wert hin, mit einem Grund, der in den Bericht kommt</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>&amp;Go to the object</source>
        <translation>Zum &amp;Objekt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::IssueModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rule source</source>
        <translation>Quelle der Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>beim Lesen der Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::JumpDialog</name>
    <message>
        <source>Go to object or property</source>
        <translation>Zu Objekt oder Eigenschaft gehen</translation>
    </message>
    <message>
        <source>A few letters of a name, for example sst or vol3</source>
        <translation>Ein paar Buchstaben eines Namens, etwa sst oder vol3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Objects and properties</source>
        <translation>Objekte und Eigenschaften</translation>
    </message>
    <message>
        <source>No name has these letters in this order.</source>
        <translation>Kein Name enthält diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Return goes there.</source>
        <translation>Eingabe geht hin.</translation>
    </message>
    <message>
        <source>Return goes there; type more letters to see others.</source>
        <translation>Eingabe geht hin; tippen Sie mehr Buchstaben, um andere zu sehen.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::JumpModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>object, class</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, object</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::KnowledgeCard</name>
    <message>
        <source>Different from the default</source>
        <translation>Vom Standard abweichend</translation>
    </message>
    <message>
        <source>At the default</source>
        <translation>Auf dem Standard</translation>
    </message>
    <message>
        <source>No default documented</source>
        <translation>Kein Standard dokumentiert</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message>
        <source>Cut by the source</source>
        <translation>Von der Quelle gekürzt</translation>
    </message>
    <message>
        <source>Not in the sources</source>
        <translation>Nicht in den Quellen</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2, anzeigen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>property in the sources</source>
        <translation>Eigenschaft in den Quellen</translation>
    </message>
    <message>
        <source>properties in the sources</source>
        <translation>Eigenschaften in den Quellen</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2, anzeigen</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Documented, but not stored</source>
        <translation>Dokumentiert, aber nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LeftoverNotice</name>
    <message>
        <source>A save of this file was interrupted on %1 and left %2 (%3), with what was to be saved or the version before.</source>
        <translation>Ein Speichern dieser Datei wurde am %1 unterbrochen und hinterließ %2 (%3), mit dem, was zu speichern war, oder der Fassung davor.</translation>
    </message>
    <message numerus="yes">
        <source>Saves of this file were interrupted, the last on %1, and left %n files (%2), with what was to be saved or the version before.</source>
        <translation>
            <numerusform>Ein Speichern dieser Datei wurde am %1 unterbrochen und hinterließ %n Datei (%2), mit dem, was zu speichern war, oder der Fassung davor.</numerusform>
            <numerusform>Mehrmals wurde ein Speichern dieser Datei unterbrochen, zuletzt am %1, und es blieben %n Dateien (%2), mit dem, was zu speichern war, oder der Fassung davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Deletes what the interrupted save has left</source>
        <translation>Löscht, was das unterbrochene Speichern hinterließ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Hides this until the file is opened again</source>
        <translation>Verbirgt dies, bis die Datei wieder geöffnet wird</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2; %3.</source>
        <comment>file, what is wrong, what to do</comment>
        <translation>%1 wurde nicht gelöscht: %2; %3.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LinesEdit</name>
    <message>
        <source>One string a line. Ctrl+Return takes the list, Esc leaves it as it was. Alt+Up and Alt+Down move a string, Shift+Return breaks a line within one.</source>
        <translation>Eine Zeichenfolge je Zeile. Strg+Eingabe übernimmt die Liste, Esc lässt sie, wie sie war. Alt+Auf und Alt+Ab verschieben eine Zeichenfolge, Umschalt+Eingabe bricht innerhalb einer um.</translation>
    </message>
    <message>
        <source>Drag a number to move its string.</source>
        <translation>Ziehen Sie eine Nummer, um ihre Zeichenfolge zu verschieben.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LoadingBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is (Esc)</source>
        <translation>Beendet das Lesen; was offen ist, bleibt, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LoadingPage</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>These objects were met so far. They can be looked into once everything is read.</source>
        <translation>Diese Objekte wurden bisher gefunden. Sie können sie ansehen, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>Objects that were met so far</source>
        <translation>Bisher gefundene Objekte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LongTextEdit</name>
    <message>
        <source>Return begins a new line, Ctrl+Return takes the text.</source>
        <translation>Eingabe beginnt eine neue Zeile, Strg+Eingabe übernimmt den Text.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MainWindow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 decision</source>
        <translation>%1, 1 Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decisions</source>
        <translation>
            <numerusform>%1, %n Entscheidung</numerusform>
            <numerusform>%1, %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Panes and columns are as they were at first.</source>
        <translation>Bereiche und Spalten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Reload &amp;with code page</source>
        <translation>Mit C&amp;odepage neu laden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Windows version</source>
        <translation>&amp;Windows-Version</translation>
    </message>
    <message>
        <source>Polic&amp;y</source>
        <translation>Richt&amp;linie</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Die Liste der Probleme zeigen</translation>
    </message>
    <message>
        <source>reading not sealed</source>
        <translation>Lesen nicht abgeschottet</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>%1 holds several clusters; %2 is compared.</source>
        <translation>%1 enthält mehrere Cluster; verglichen wird %2.</translation>
    </message>
    <message>
        <source>Cluster files (%1)</source>
        <translation>Clusterdateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files of one cluster</source>
        <translation>
            <numerusform>%n Datei eines Clusters</numerusform>
            <numerusform>%n Dateien eines Clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was opened.</source>
        <translation>Das Lesen wurde abgebrochen; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Eine Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to open</source>
        <translation>Nichts zu öffnen</translation>
    </message>
    <message>
        <source>No file of the folder holds properties of a cluster.</source>
        <translation>Keine Datei des Ordners enthält Eigenschaften eines Clusters.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save collector script</source>
        <translation>Sammelskript speichern</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1);;All files (*)</source>
        <translation>PowerShell-Skripte (*.ps1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The script was not saved.</source>
        <translation>Das Skript wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1. Run it on a node as administrator with &quot;powershell -File %1&quot;, and open the snapshot that it writes.</source>
        <translation>%1 wurde gespeichert. Führen Sie es auf einem Knoten als Administrator mit „powershell -File %1“ aus, und öffnen Sie den Snapshot, den es schreibt.</translation>
    </message>
    <message>
        <source>Reading was cancelled; the document stays as it is.</source>
        <translation>Das Lesen wurde abgebrochen; das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It could be read only up to %1: %2. Perhaps it is being written; try again in a moment.</source>
        <translation>Sie konnte nur bis %1 gelesen werden: %2. Vielleicht wird sie gerade geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It could be read only in part. Perhaps it is being written; try again in a moment.</source>
        <translation>Sie konnte nur teilweise gelesen werden. Vielleicht wird sie gerade geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not reloaded</source>
        <translation>Nicht neu geladen</translation>
    </message>
    <message>
        <source>The file could not be loaded again; the document stays as it is.</source>
        <translation>Die Datei konnte nicht neu geladen werden; das Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Loaded again from disk.</source>
        <translation>Neu vom Datenträger geladen.</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Nicht zusammengeführt</translation>
    </message>
    <message>
        <source>Nothing was merged; the document and your changes stay as they are.</source>
        <translation>Es wurde nichts zusammengeführt; das Dokument und Ihre Änderungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The files belong to several clusters now. Open them anew.</source>
        <translation>Die Dateien gehören jetzt zu mehreren Clustern. Öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Merged: the document is what is on disk.</source>
        <translation>Zusammengeführt: Das Dokument ist, was auf dem Datenträger steht.</translation>
    </message>
    <message>
        <source>Merged: 1 change stands over what is on disk.</source>
        <translation>Zusammengeführt: 1 Änderung steht über dem, was auf dem Datenträger ist.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes stand over what is on disk.</source>
        <translation>
            <numerusform>Zusammengeführt: %n Änderung steht über dem, was auf dem Datenträger ist.</numerusform>
            <numerusform>Zusammengeführt: %n Änderungen stehen über dem, was auf dem Datenträger ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Volumes come first</source>
        <translation>Zuerst die Volumes</translation>
    </message>
    <message>
        <source>Each row is a shared volume, and this box is its BackupInProgress. Volume3 is stuck: its backup died. A click or Space switches the box. Nothing leaves this window until you save or export.</source>
        <translation>Jede Zeile ist ein freigegebenes Clustervolume (CSV), und dieses Kästchen ist sein BackupInProgress. Volume3 hängt: Seine Sicherung ist abgebrochen. Ein Klick oder die Leertaste schaltet das Kästchen um. Nichts verlässt dieses Fenster, bevor Sie speichern oder exportieren.</translation>
    </message>
    <message>
        <source>What a property means</source>
        <translation>Was eine Eigenschaft bedeutet</translation>
    </message>
    <message>
        <source>The inspector explains the selected property: range and default, what each value does, what to beware of, and who documents it.</source>
        <translation>Der Inspektor erklärt die ausgewählte Eigenschaft: Bereich und Standard, was jeder Wert bewirkt, wovor man sich hüten muss und wer sie dokumentiert.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Etwas finden</translation>
    </message>
    <message>
        <source>The filter takes words, fields and states: csv, value:&gt;5, @modified. Ctrl+L goes there from anywhere, and Ctrl+P jumps to an object or a property by a few letters of its name.</source>
        <translation>Der Filter versteht Wörter, Felder und Zustände: csv, value:&gt;5, @modified. Strg+L führt von überall dorthin, und Strg+P springt mit ein paar Buchstaben eines Namens zu einem Objekt oder einer Eigenschaft.</translation>
    </message>
    <message>
        <source>Changes, and the way out</source>
        <translation>Änderungen, und wie sie hinauskommen</translation>
    </message>
    <message>
        <source>What you change is listed here, with its risk and what was there before; Ctrl+Z takes it back. Export (Ctrl+E) makes the lists and the script that bring the changes to the cluster, and what takes them back there.</source>
        <translation>Was Sie ändern, steht hier, mit seinem Risiko und dem Wert davor; Strg+Z nimmt es zurück. „Exportieren“ (Strg+E) erstellt die Listen und das Skript, die die Änderungen zum Cluster bringen, und was sie dort zurücknimmt.</translation>
    </message>
    <message>
        <source>When you want to know more</source>
        <translation>Wenn Sie mehr wissen wollen</translation>
    </message>
    <message>
        <source>Help lists all keys, saves the script that collects a snapshot on a cluster&apos;s node, and starts this tour again.</source>
        <translation>Das Menü „Hilfe“ führt alle Tasten auf, speichert das Skript, das auf einem Clusterknoten einen Snapshot sammelt, und beginnt diese Tour von vorn.</translation>
    </message>
    <message>
        <source>%1 (reading)</source>
        <translation>%1 (wird gelesen)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixCommands</name>
    <message>
        <source>&amp;Edit value</source>
        <translation>Wert &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Switch 0 and 1</source>
        <translation>0 und 1 &amp;umschalten</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>Mit &amp;Titeln kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach unten &amp;füllen</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Nach &amp;rechts füllen</translation>
    </message>
    <message>
        <source>Reset to &amp;default…</source>
        <translation>Auf &amp;Standard zurücksetzen…</translation>
    </message>
    <message>
        <source>Revert to &amp;loaded value</source>
        <translation>Zum ge&amp;ladenen Wert zurück</translation>
    </message>
    <message>
        <source>He&amp;xadecimal in this column</source>
        <translation>He&amp;xadezimal in dieser Spalte</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>Nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>Fit the &amp;width of this column</source>
        <translation>Spaltenbreite an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Spalte &amp;ausblenden</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>Spalten wä&amp;hlen…</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be taken at once. Select fewer.</source>
        <translation>Das sind %1 Zellen; höchstens %2 können auf einmal bearbeitet werden. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>There is no 0 or 1 to switch in this cell.</source>
        <translation>In dieser Zelle gibt es keine 0 oder 1 umzuschalten.</translation>
    </message>
    <message>
        <source>Only one block of cells can be copied at once. Select the cells so that rows and columns form a block.</source>
        <translation>Es kann nur ein Zellblock auf einmal kopiert werden. Wählen Sie die Zellen so aus, dass Zeilen und Spalten einen Block bilden.</translation>
    </message>
    <message>
        <source>Copied 1 cell.</source>
        <translation>1 Zelle wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cells.</source>
        <translation>
            <numerusform>%n Zelle wurde kopiert.</numerusform>
            <numerusform>%n Zellen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copied cells are all empty, and an empty cell leaves what is there as it is. Press Delete to reset values.</source>
        <translation>Die kopierten Zellen sind alle leer, und eine leere Zelle lässt, was da ist. Entf setzt Werte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n values</source>
        <translation>
            <numerusform>%n Wert einfügen</numerusform>
            <numerusform>%n Werte einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells down</source>
        <translation>
            <numerusform>%n Zelle nach unten füllen</numerusform>
            <numerusform>%n Zellen nach unten füllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells to the right</source>
        <translation>
            <numerusform>%n Zelle nach rechts füllen</numerusform>
            <numerusform>%n Zellen nach rechts füllen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixLegend</name>
    <message>
        <source>differs from most</source>
        <translation>weicht von den meisten ab</translation>
    </message>
    <message>
        <source>differs from default</source>
        <translation>weicht vom Standard ab</translation>
    </message>
    <message>
        <source>stored, is the default</source>
        <translation>gespeichert, ist der Standard</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Legende der Markierungen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixModel</name>
    <message>
        <source>common property</source>
        <translation>allgemeine Eigenschaft</translation>
    </message>
    <message>
        <source>common property, read-only</source>
        <translation>allgemeine Eigenschaft, schreibgeschützt</translation>
    </message>
    <message>
        <source>private property</source>
        <translation>private Eigenschaft</translation>
    </message>
    <message>
        <source>private property, read-only</source>
        <translation>private Eigenschaft, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, 1 change</source>
        <translation>%1, 1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n Änderung</numerusform>
            <numerusform>%1, %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of an object cannot be changed here.</source>
        <translation>Der Name eines Objekts kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 (cut in the source)</source>
        <translation>%1 (in der Quelle gekürzt)</translation>
    </message>
    <message>
        <source>%1 (sources differ)</source>
        <translation>%1 (Quellen weichen ab)</translation>
    </message>
    <message>
        <source>differs from most: %1</source>
        <translation>weicht von den meisten ab: %1</translation>
    </message>
    <message>
        <source>differs from default %1</source>
        <translation>weicht vom Standard %1 ab</translation>
    </message>
    <message>
        <source>is the default</source>
        <translation>ist der Standard</translation>
    </message>
    <message>
        <source>the built-in default applies: %1</source>
        <translation>es gilt der eingebaute Standard: %1</translation>
    </message>
    <message>
        <source>cut in the source</source>
        <translation>in der Quelle gekürzt</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1 of %2 have %3</source>
        <translation>%1 von %2 haben %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (hex)</source>
        <translation>%1 (hex)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, stored by %2 of %3</source>
        <translation>%1, gespeichert bei %2 von %3</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Die meisten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n objects to %2</source>
        <translation>
            <numerusform>%1 von %n Objekt auf %2 setzen</numerusform>
            <numerusform>%1 von %n Objekten auf %2 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n values to %1</source>
        <translation>
            <numerusform>%n Wert auf %1 setzen</numerusform>
            <numerusform>%n Werte auf %1 setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All types, common properties</source>
        <translation>Alle Typen, allgemeine Eigenschaften</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>Filter by object, name:property or value, such as value:&gt;5</source>
        <translation>Nach Objekt, name:Eigenschaft oder Wert wie value:&gt;5 filtern</translation>
    </message>
    <message>
        <source>No object matches the filter.</source>
        <translation>Kein Objekt entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all objects</source>
        <translation>Alle Objekte &amp;zeigen</translation>
    </message>
    <message>
        <source>None of these objects stores a property. Documented ones can be shown as columns.</source>
        <translation>Keines dieser Objekte speichert eine Eigenschaft. Dokumentierte können als Spalten gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Spalten wählen…</translation>
    </message>
    <message>
        <source>The document holds no objects, so there is nothing to compare. Open a snapshot or the files of a cluster.</source>
        <translation>Das Dokument enthält keine Objekte, also gibt es nichts zu vergleichen. Öffnen Sie einen Snapshot oder die Dateien eines Clusters.</translation>
    </message>
    <message>
        <source>D&amp;iffering only</source>
        <translation>Nur ab&amp;weichende</translation>
    </message>
    <message>
        <source>Show only objects of which a shown value differs from what most have</source>
        <translation>Nur Objekte zeigen, bei denen ein gezeigter Wert von dem der meisten abweicht</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Choose which properties are shown, and in which order</source>
        <translation>Wählen, welche Eigenschaften in welcher Reihenfolge gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Objects:</source>
        <translation>&amp;Objekte:</translation>
    </message>
    <message>
        <source>Objects by properties</source>
        <translation>Objekte nach Eigenschaften</translation>
    </message>
    <message>
        <source>%1 values of %2 objects changed in one step; Ctrl+Z takes it back.</source>
        <translation>%1 Werte von %2 Objekten in einem Schritt geändert; Strg+Z nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MergeDialog</name>
    <message>
        <source>&amp;Only conflicts</source>
        <translation>Nur K&amp;onflikte</translation>
    </message>
    <message>
        <source>Merge %1 with what is on disk</source>
        <translation>%1 mit dem Stand auf dem Datenträger zusammenführen</translation>
    </message>
    <message>
        <source>The file was changed once more meanwhile. What you decided is kept where both sides still say the same.</source>
        <translation>Die Datei wurde inzwischen noch einmal geändert. Was Sie entschieden haben, gilt weiter, wo beide Seiten noch dasselbe sagen.</translation>
    </message>
    <message>
        <source>Changes to merge</source>
        <translation>Zusammenzuführende Änderungen</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>&amp;Meine nehmen</translation>
    </message>
    <message>
        <source>Take mine in the selected rows (M or Left)</source>
        <translation>In den ausgewählten Zeilen meine nehmen (M oder Links)</translation>
    </message>
    <message>
        <source>&amp;Take what is on disk</source>
        <translation>&amp;Die vom Datenträger nehmen</translation>
    </message>
    <message>
        <source>Take what is on disk in the selected rows (T or Right)</source>
        <translation>In den ausgewählten Zeilen nehmen, was auf dem Datenträger ist (T oder Rechts)</translation>
    </message>
    <message>
        <source>&amp;All conflicts: mine</source>
        <translation>&amp;Alle Konflikte: meine</translation>
    </message>
    <message>
        <source>Take mine in all conflicts</source>
        <translation>In allen Konflikten meine nehmen</translation>
    </message>
    <message>
        <source>All conflicts: on &amp;disk</source>
        <translation>Alle Konflikte: Date&amp;nträger</translation>
    </message>
    <message>
        <source>Take what is on disk in all conflicts</source>
        <translation>In allen Konflikten nehmen, was auf dem Datenträger ist</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1. Take what is on disk, or cancel and save your state under another name.</source>
        <translation>Ihre Änderung kann nicht bleiben: %1. Nehmen Sie, was auf dem Datenträger ist, oder brechen Sie ab und speichern Sie Ihren Stand unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing is written yet: your changes stand over what is on disk until you save.</source>
        <translation>Noch ist nichts geschrieben: Ihre Änderungen stehen über dem, was auf dem Datenträger ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>1 row is undecided. Press M for mine or T for what is on disk.</source>
        <translation>1 Zeile ist nicht entschieden. Drücken Sie M für meine oder T für den Stand auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are undecided. Press M for mine or T for what is on disk.</source>
        <translation>
            <numerusform>%n Zeile ist nicht entschieden. Drücken Sie M für meine oder T für den Stand auf dem Datenträger.</numerusform>
            <numerusform>%n Zeilen sind nicht entschieden. Drücken Sie M für meine oder T für den Stand auf dem Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Mer&amp;ge: keep none of my changes</source>
        <translation>&amp;Zusammenführen: keine meiner Änderungen behalten</translation>
    </message>
    <message>
        <source>Mer&amp;ge: keep 1 change of mine</source>
        <translation>&amp;Zusammenführen: 1 Änderung von mir behalten</translation>
    </message>
    <message numerus="yes">
        <source>Mer&amp;ge: keep %n changes of mine</source>
        <translation>
            <numerusform>&amp;Zusammenführen: %n Änderung von mir behalten</numerusform>
            <numerusform>&amp;Zusammenführen: %n Änderungen von mir behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is only yours</source>
        <translation>1 Änderung ist nur von Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are only yours</source>
        <translation>
            <numerusform>%n Änderung ist nur von Ihnen</numerusform>
            <numerusform>%n Änderungen sind nur von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is only on disk</source>
        <translation>1 ist nur auf dem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n are only on disk</source>
        <translation>
            <numerusform>%n ist nur auf dem Datenträger</numerusform>
            <numerusform>%n sind nur auf dem Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was made by both</source>
        <translation>1 kommt von beiden</translation>
    </message>
    <message numerus="yes">
        <source>%n were made by both</source>
        <translation>
            <numerusform>%n kommt von beiden</numerusform>
            <numerusform>%n kommen von beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The values on disk are those that were opened; there is nothing to decide.</source>
        <translation>Die Werte auf dem Datenträger sind die geöffneten; es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Everything merges without a conflict: %1.</source>
        <translation>Alles lässt sich ohne Konflikt zusammenführen: %1.</translation>
    </message>
    <message>
        <source>1 property was changed to different values</source>
        <translation>1 Eigenschaft wurde auf verschiedene Werte geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n properties were changed to different values</source>
        <translation>
            <numerusform>%n Eigenschaft wurde auf verschiedene Werte geändert</numerusform>
            <numerusform>%n Eigenschaften wurden auf verschiedene Werte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of yours has no place any more</source>
        <translation>1 Ihrer Änderungen hat keinen Platz mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours have no place any more</source>
        <translation>
            <numerusform>%n Ihrer Änderungen hat keinen Platz mehr</numerusform>
            <numerusform>%n Ihrer Änderungen haben keinen Platz mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to decide: %1.</source>
        <translation>Sie müssen entscheiden: %1.</translation>
    </message>
    <message>
        <source>%1 Besides, %2.</source>
        <comment>two sentences</comment>
        <translation>%1 Außerdem: %2.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MergeModel</name>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>nur Sie haben es geändert</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>only the file changed</source>
        <translation>nur die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>you and the file changed it to the same</source>
        <translation>Sie und die Datei haben dasselbe geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>you and the file say different things</source>
        <translation>Sie und die Datei sagen Verschiedenes</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>your change cannot be kept</source>
        <translation>Ihre Änderung kann nicht bleiben</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Datenträger</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(the object)</source>
        <translation>(das Objekt)</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, format</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>meine: %1</translation>
    </message>
    <message>
        <source>disk: %1</source>
        <translation>Datenträger: %1</translation>
    </message>
    <message>
        <source>It went away.</source>
        <translation>Es ist verschwunden.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Es ist neu.</translation>
    </message>
    <message>
        <source>Cannot be kept: %1.</source>
        <translation>Kann nicht bleiben: %1.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MessageLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MomentEdit</name>
    <message>
        <source>Write 2026-03-14 02:17:45, with up to seven decimals and an offset such as +02:00 if you like. Up and Down change the part under the cursor.</source>
        <translation>Schreiben Sie 2026-03-14 02:17:45, auf Wunsch mit bis zu sieben Nachkommastellen und einer Abweichung wie +02:00. Auf und Ab ändern den Teil unter dem Cursor.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NoticeText</name>
    <message>
        <source>No property before that place could be read.</source>
        <translation>Keine Eigenschaft vor dieser Stelle konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The one property before that place is shown.</source>
        <translation>Die eine Eigenschaft vor dieser Stelle wird gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The %n properties before that place are shown.</source>
        <translation>
            <numerusform>Die %n Eigenschaft vor dieser Stelle wird gezeigt.</numerusform>
            <numerusform>Die %n Eigenschaften vor dieser Stelle werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1 (0x%2)</source>
        <translation>Byte %1 (0x%2)</translation>
    </message>
    <message>
        <source>The file is broken: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The file is broken at %1: %2.</source>
        <translation>Die Datei ist beschädigt bei %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2 It is never written over; use Save as.</source>
        <translation>%1 %2 Sie wird nie überschrieben; verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>Read as %1, because the file does not tell its encoding.</source>
        <translation>Als %1 gelesen, weil die Datei ihre Zeichencodierung nicht nennt.</translation>
    </message>
    <message>
        <source>1 value differs between the files.</source>
        <translation>1 Wert unterscheidet sich zwischen den Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between the files.</source>
        <translation>
            <numerusform>%n Wert unterscheidet sich zwischen den Dateien.</numerusform>
            <numerusform>%n Werte unterscheiden sich zwischen den Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of the folder holds no properties and was left out.</source>
        <translation>1 Datei des Ordners enthält keine Eigenschaften und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the folder hold no properties and were left out.</source>
        <translation>
            <numerusform>%n Datei des Ordners enthält keine Eigenschaften und wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien des Ordners enthalten keine Eigenschaften und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken %1 UTC; the cluster may differ by now.</source>
        <translation>Aufgenommen %1 UTC; der Cluster kann inzwischen anders sein.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NumberEdit</name>
    <message>
        <source>Numbers such as 10, 0xA and 1_000.</source>
        <translation>Zahlen wie 10, 0xA und 1_000.</translation>
    </message>
    <message>
        <source>Documented: %1. Numbers such as 10, 0xA and 1_000.</source>
        <translation>Dokumentiert: %1. Zahlen wie 10, 0xA und 1_000.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectText</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Group set</source>
        <translation>Gruppensatz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>in Gruppe %1</translation>
    </message>
    <message>
        <source>on resource %1</source>
        <translation>auf Ressource %1</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectTreeModel</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Resources without a group</source>
        <translation>Ressourcen ohne Gruppe</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Group sets</source>
        <translation>Gruppensätze</translation>
    </message>
    <message>
        <source>Other clusters</source>
        <translation>Andere Cluster</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Klasse: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Owner node: %1</source>
        <translation>Besitzerknoten: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectsCard</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2, anzeigen</translation>
    </message>
    <message>
        <source>These files hold no objects. Open others of the same cluster.</source>
        <translation>Diese Dateien enthalten keine Objekte. Öffnen Sie andere desselben Clusters.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewHead</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>taken %1, %2</source>
        <translation>aufgenommen %1, %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Counting %1…</source>
        <translation>%1 wird gezählt…</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewWords</name>
    <message>
        <source>states, owners and volumes: the database does not store them</source>
        <translation>Status, Besitzer und Volumes: Die Datenbank speichert sie nicht</translation>
    </message>
    <message>
        <source>the backup state of volumes</source>
        <translation>den Sicherungsstatus der Volumes</translation>
    </message>
    <message>
        <source>which integer type a number was</source>
        <translation>welcher Ganzzahltyp eine Zahl war</translation>
    </message>
    <message>
        <source>bytes and lists, and with Windows PowerShell letters beyond ASCII</source>
        <translation>Bytes und Listen, und bei Windows PowerShell Buchstaben außerhalb von ASCII</translation>
    </message>
    <message>
        <source>what the console cut</source>
        <translation>was die Konsole abgeschnitten hat</translation>
    </message>
    <message>
        <source>lists of more than four items, dates, translated words</source>
        <translation>Listen mit mehr als vier Einträgen, Datumsangaben, übersetzte Wörter</translation>
    </message>
    <message>
        <source>which object of which cluster it is of</source>
        <translation>zu welchem Objekt welches Clusters sie gehört</translation>
    </message>
    <message>
        <source>which cluster it is of, and other properties</source>
        <translation>zu welchem Cluster sie gehört, und andere Eigenschaften</translation>
    </message>
    <message>
        <source>from this minute</source>
        <translation>aus dieser Minute</translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 Minute alt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes old</source>
        <translation>
            <numerusform>%Ln Minute alt</numerusform>
            <numerusform>%Ln Minuten alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours old</source>
        <translation>
            <numerusform>%Ln Stunde alt</numerusform>
            <numerusform>%Ln Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years old</source>
        <translation>
            <numerusform>%Ln Jahr alt</numerusform>
            <numerusform>%Ln Jahre alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln minutes ahead of this computer</source>
        <translation>
            <numerusform>%Ln Minute in der Zukunft dieses Computers</numerusform>
            <numerusform>%Ln Minuten in der Zukunft dieses Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln hours ahead of this computer</source>
        <translation>
            <numerusform>%Ln Stunde in der Zukunft dieses Computers</numerusform>
            <numerusform>%Ln Stunden in der Zukunft dieses Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln days ahead of this computer</source>
        <translation>
            <numerusform>%Ln Tag in der Zukunft dieses Computers</numerusform>
            <numerusform>%Ln Tage in der Zukunft dieses Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln years ahead of this computer</source>
        <translation>
            <numerusform>%Ln Jahr in der Zukunft dieses Computers</numerusform>
            <numerusform>%Ln Jahre in der Zukunft dieses Computers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Group sets</source>
        <translation>Gruppensätze</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 property</source>
        <translation>1 Eigenschaft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln properties</source>
        <translation>
            <numerusform>%Ln Eigenschaft</numerusform>
            <numerusform>%Ln Eigenschaften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PageFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>V&amp;origer</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Vom Ende her</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Vom Anfang an</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PageTabs</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PlaceText</name>
    <message>
        <source>the built-in default</source>
        <translation>der eingebaute Standard</translation>
    </message>
    <message>
        <source>the built-in default (%1)</source>
        <translation>der eingebaute Standard (%1)</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n properties</source>
        <translation>
            <numerusform>%n Eigenschaft</numerusform>
            <numerusform>%n Eigenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objects</source>
        <translation>
            <numerusform>%1 von %n Objekt</numerusform>
            <numerusform>%1 von %n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of a volume stands in a fixed structure, so nothing of it can be taken away. Set BackupInProgress to 0 instead.</source>
        <translation>Was über ein Volume bekannt ist, steht in einer festen Struktur, daher kann nichts davon weggenommen werden. Setzen Sie stattdessen BackupInProgress auf 0.</translation>
    </message>
    <message>
        <source>There is no stored value here that could be taken away.</source>
        <translation>Hier gibt es keinen gespeicherten Wert, der weggenommen werden könnte.</translation>
    </message>
    <message>
        <source>Reset %1 to their defaults</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>This is as it was loaded.</source>
        <translation>Das ist, wie es geladen wurde.</translation>
    </message>
    <message>
        <source>Revert %1 of %2 to what was loaded</source>
        <translation>%1 von %2 zum Geladenen zurücknehmen</translation>
    </message>
    <message>
        <source>Revert %1 to what was loaded</source>
        <translation>%1 zum Geladenen zurücknehmen</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>Es gibt keine Änderungen.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PolicyMenu</name>
    <message>
        <source>&amp;Starter policy</source>
        <translation>&amp;Einstiegsrichtlinie</translation>
    </message>
    <message>
        <source>Check the usual settings, at values that suit most clusters</source>
        <translation>Die üblichen Einstellungen prüfen, mit Werten, die für die meisten Cluster passen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Check by the documentation only</source>
        <translation>Nur nach der Dokumentation prüfen</translation>
    </message>
    <message>
        <source>Check by a policy</source>
        <translation>Nach einer Richtlinie prüfen</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Richtlinien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Policy not taken</source>
        <translation>Richtlinie nicht übernommen</translation>
    </message>
    <message>
        <source>The document is checked as before, because the policy cannot be read.</source>
        <translation>Das Dokument wird geprüft wie zuvor, weil die Richtlinie nicht gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsBar</name>
    <message>
        <source>E&amp;rrors: %1</source>
        <translation>&amp;Fehler: %1</translation>
    </message>
    <message>
        <source>&amp;Warnings: %1</source>
        <translation>&amp;Warnungen: %1</translation>
    </message>
    <message>
        <source>&amp;Notes: %1</source>
        <translation>&amp;Hinweise: %1</translation>
    </message>
    <message>
        <source>Show or hide findings of this severity</source>
        <translation>Befunde dieses Schweregrads zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Class of objects</source>
        <translation>Klasse der Objekte</translation>
    </message>
    <message>
        <source>Show only findings about objects of this class</source>
        <translation>Nur Befunde zu Objekten dieser Klasse zeigen</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Filter by any text of a finding</source>
        <translation>Nach beliebigem Text eines Befunds filtern</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, more to come</source>
        <comment>count of findings</comment>
        <translation>%1, weitere folgen</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Policy: none</source>
        <translation>Richtlinie: keine</translation>
    </message>
    <message>
        <source>Choose a policy to check the document by</source>
        <translation>Eine Richtlinie wählen, nach der das Dokument geprüft wird</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsCard</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2, anzeigen</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2, anzeigen</translation>
    </message>
    <message>
        <source>%1: problems %2, show them</source>
        <translation>%1: %2 Probleme, anzeigen</translation>
    </message>
    <message>
        <source>By kind of object</source>
        <translation>Nach Art des Objekts</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Beim Lesen der Dateien</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsView</name>
    <message>
        <source>There are no findings. What you edit is checked at once, and a policy (Ctrl+Shift+P) checks what you expect of a cluster.</source>
        <translation>Es gibt keine Befunde. Was Sie bearbeiten, wird sofort geprüft, und eine Richtlinie (Strg+Umschalt+P) prüft, was Sie von einem Cluster erwarten.</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Kein Befund entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show all &amp;findings</source>
        <translation>Alle &amp;Befunde zeigen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Es gibt keine Befunde.</translation>
    </message>
    <message>
        <source>Finding %1 of %2, from the other end of the list. %3: %4</source>
        <translation>Befund %1 von %2, vom anderen Ende der Liste. %3: %4</translation>
    </message>
    <message>
        <source>Finding %1 of %2. %3: %4</source>
        <translation>Befund %1 von %2. %3: %4</translation>
    </message>
    <message>
        <source>This finding is about the file and not about a property.</source>
        <translation>Dieser Befund betrifft die Datei und keine Eigenschaft.</translation>
    </message>
    <message>
        <source>1 finding copied.</source>
        <translation>1 Befund wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings copied.</source>
        <translation>
            <numerusform>%n Befund wurde kopiert.</numerusform>
            <numerusform>%n Befunde wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the property</source>
        <translation>&amp;Zur Eigenschaft</translation>
    </message>
    <message>
        <source>Allow t&amp;his value…</source>
        <translation>Diesen Wert zu&amp;lassen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PromptText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program after it was opened here. Nothing was written.</source>
        <translation>%1 wurde von einem anderen Programm geändert, nachdem es hier geöffnet wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was written.</source>
        <translation>%1 ist nicht mehr da. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Merge your changes with those on disk, save your state under another name, or load the file again and lose your changes.</source>
        <translation>Führen Sie Ihre Änderungen mit denen auf dem Datenträger zusammen, speichern Sie Ihren Stand unter einem anderen Namen, oder laden Sie die Datei neu und verlieren Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Save your state under another name.</source>
        <translation>Speichern Sie Ihren Stand unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Reload and lose mine</source>
        <translation>&amp;Neu laden und meine verlieren</translation>
    </message>
    <message>
        <source>an unsaved change</source>
        <translation>eine nicht gespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n nicht gespeicherte Änderung</numerusform>
            <numerusform>%n nicht gespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>an unsaved decision</source>
        <translation>eine nicht gespeicherte Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved decisions</source>
        <translation>
            <numerusform>%n nicht gespeicherte Entscheidung</numerusform>
            <numerusform>%n nicht gespeicherte Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>changes, decisions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>Vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loading %1 again throws away %2.</source>
        <translation>%1 neu zu laden verwirft %2.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Clear the backup state</source>
        <translation>Sicherungsstatus löschen</translation>
    </message>
    <message>
        <source>Set BackupInProgress from 1 to 0 for this volume?</source>
        <translation>BackupInProgress dieses Volumes von 1 auf 0 setzen?</translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress from 1 to 0 for these %n volumes?</source>
        <translation>
            <numerusform>BackupInProgress von %n Volume von 1 auf 0 setzen?</numerusform>
            <numerusform>BackupInProgress dieser %n Volumes von 1 auf 0 setzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing it ignores every other backup that may be running on any node of the cluster: a backup that really is in progress would be damaged.

A state that a dead backup left behind clears itself after 30 minutes.

Nothing is written before you save or export. You are asked once for these changes.</source>
        <translation>Das Löschen nimmt keine Rücksicht auf andere Sicherungen, die vielleicht auf einem Knoten des Clusters laufen: Eine Sicherung, die wirklich läuft, würde beschädigt.

Ein Status, den eine abgebrochene Sicherung hinterließ, löscht sich nach 30 Minuten selbst.

Es wird nichts geschrieben, bevor Sie speichern oder exportieren. Für diese Änderungen werden Sie einmal gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all selected volumes (%n more)</source>
        <translation>
            <numerusform>Für &amp;alle ausgewählten Volumes (%n weiteres)</numerusform>
            <numerusform>Für &amp;alle ausgewählten Volumes (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear to 0</source>
        <translation>Auf 0 &amp;löschen</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Take the stored value away?</source>
        <translation>Den gespeicherten Wert wegnehmen?</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values away?</source>
        <translation>
            <numerusform>%n gespeicherten Wert wegnehmen?</numerusform>
            <numerusform>Diese %n gespeicherten Werte wegnehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values of %1 objects away?</source>
        <translation>
            <numerusform>%n gespeicherten Wert von %1 Objekten wegnehmen?</numerusform>
            <numerusform>Diese %n gespeicherten Werte von %1 Objekten wegnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in default applies then. This is one step that can be undone; nothing is written before you save or export.</source>
        <translation>Dann gilt der eingebaute Standard. Das ist ein Schritt, der sich rückgängig machen lässt; es wird nichts geschrieben, bevor Sie speichern oder exportieren.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Change several objects</source>
        <translation>Mehrere Objekte ändern</translation>
    </message>
    <message>
        <source>It is one step that can be undone.</source>
        <translation>Das ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertiesView</name>
    <message>
        <source>Filter by name or value, or a state such as @modified</source>
        <translation>Nach Name oder Wert filtern oder nach einem Zustand wie @modified</translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>Keine Eigenschaft entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all properties</source>
        <translation>&amp;Alle Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal numbers in this column</source>
        <translation>&amp;Hexadezimalzahlen in dieser Spalte</translation>
    </message>
    <message>
        <source>The file holds no properties of this object. Ctrl+D shows those that are documented for it, Ctrl+Shift+N adds one.</source>
        <translation>Die Datei enthält keine Eigenschaften dieses Objekts. Strg+D zeigt die dafür dokumentierten, Strg+Umschalt+N fügt eine hinzu.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertyDialog</name>
    <message>
        <source>One string a line</source>
        <translation>Eine Zeichenfolge je Zeile</translation>
    </message>
    <message>
        <source>Bytes, for example 01 00 ff</source>
        <translation>Bytes, zum Beispiel 01 00 ff</translation>
    </message>
    <message>
        <source>2026-03-14T02:17:45Z, or a count of 100 ns since 1601</source>
        <translation>2026-03-14T02:17:45Z oder eine Anzahl von 100 ns seit 1601</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number, for example 10 or 0xA</source>
        <translation>Zahl, zum Beispiel 10 oder 0xA</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a property to %1</source>
        <translation>Eine Eigenschaft zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the format of %1 of %2</source>
        <translation>Format von %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, one string a line</source>
        <translation>Wert, eine Zeichenfolge je Zeile</translation>
    </message>
    <message>
        <source>Choose a documented property, or type the name of another.</source>
        <translation>Wählen Sie eine dokumentierte Eigenschaft, oder tippen Sie den Namen einer anderen.</translation>
    </message>
    <message>
        <source>Not documented; its value cannot be checked.</source>
        <translation>Nicht dokumentiert; der Wert kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>This is its format. Choose another.</source>
        <translation>Das ist schon ihr Format. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1. It has to be allowed before it can be exported.</source>
        <translation>%1. Das muss zugelassen werden, bevor es exportiert werden kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertyTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3 changed)</source>
        <translation>%1 (%2, %3 geändert)</translation>
    </message>
    <message>
        <source>What is known of a volume stands in a fixed structure, so nothing of it can be taken away. Set BackupInProgress to 0 instead.</source>
        <translation>Was über ein Volume bekannt ist, steht in einer festen Struktur, daher kann nichts davon weggenommen werden. Setzen Sie stattdessen BackupInProgress auf 0.</translation>
    </message>
    <message>
        <source>There is no stored value here that could be taken away.</source>
        <translation>Hier gibt es keinen gespeicherten Wert, der weggenommen werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n properties of %1 to their defaults</source>
        <translation>
            <numerusform>%n Eigenschaft von %1 auf den Standard zurücksetzen</numerusform>
            <numerusform>%n Eigenschaften von %1 auf den Standard zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is as it was loaded.</source>
        <translation>Das ist, wie es geladen wurde.</translation>
    </message>
    <message>
        <source>Revert %1 of %2 to what was loaded</source>
        <translation>%1 von %2 zum Geladenen zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n properties of %1 to what was loaded</source>
        <translation>
            <numerusform>%n Eigenschaft von %1 zum Geladenen zurücknehmen</numerusform>
            <numerusform>%n Eigenschaften von %1 zum Geladenen zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Return opens a file, Delete takes it out of the list.</source>
        <translation>Eingabe öffnet eine Datei, Entf nimmt sie aus der Liste.</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryDialog</name>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Unsaved changes found</source>
        <translation>Nicht gespeicherte Änderungen gefunden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Show &amp;differences…</source>
        <translation>&amp;Unterschiede zeigen…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Never offer these changes again.</source>
        <translation>Diese Änderungen nie wieder anbieten.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Keep everything that is listed, and ask again at the next start.</source>
        <translation>Alles Aufgeführte behalten und beim nächsten Start wieder fragen.</translation>
    </message>
    <message>
        <source>The program ended while a document had changes that were not saved. Recover them?</source>
        <translation>Das Programm endete, während ein Dokument nicht gespeicherte Änderungen hatte. Sollen sie wiederhergestellt werden?</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n documents had changes that were not saved. Recover them?</source>
        <translation>
            <numerusform>Das Programm endete, während %n Dokument nicht gespeicherte Änderungen hatte. Sollen sie wiederhergestellt werden?</numerusform>
            <numerusform>Das Programm endete, während %n Dokumente nicht gespeicherte Änderungen hatten. Sollen sie wiederhergestellt werden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryListDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryModel</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>zugelassen: %1</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryText</name>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 allowed value</source>
        <translation>1 zugelassener Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n allowed values</source>
        <translation>
            <numerusform>%n zugelassener Wert</numerusform>
            <numerusform>%n zugelassene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>order of properties</source>
        <translation>Reihenfolge der Eigenschaften</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>from a later version</source>
        <translation>von einer späteren Version</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie sie war</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>A later version of the program wrote these changes and can recover them; here they can only be kept or discarded.</source>
        <translation>Eine spätere Version des Programms hat diese Änderungen geschrieben und kann sie wiederherstellen; hier können sie nur behalten oder verworfen werden.</translation>
    </message>
    <message>
        <source>Nothing of this can be recovered: %1.</source>
        <translation>Davon kann nichts wiederhergestellt werden: %1.</translation>
    </message>
    <message>
        <source>The sample cluster. All of it can be recovered.</source>
        <translation>Der Beispielcluster. Alles davon kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 is what it was. All of it can be recovered.</source>
        <translation>%1 ist, wie es war. Alles davon kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 was changed since. You see what still fits before anything of it is recovered.</source>
        <translation>%1 wurde seither geändert. Sie sehen, was noch passt, bevor etwas davon wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>%1 is not there any more. The changes can be shown, and recovered when the file is back.</source>
        <translation>%1 ist nicht mehr da. Die Änderungen können gezeigt und wiederhergestellt werden, wenn die Datei zurück ist.</translation>
    </message>
    <message>
        <source>can be recovered</source>
        <translation>kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>does not fit: another value is there now</source>
        <translation>passt nicht: Da steht jetzt ein anderer Wert</translation>
    </message>
    <message>
        <source>does not fit: the object is not there</source>
        <translation>passt nicht: Das Objekt ist nicht da</translation>
    </message>
    <message>
        <source>All of it can be recovered.</source>
        <translation>Alles davon kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 can be recovered.</source>
        <translation>%1 von %2 können wiederhergestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the file already.</source>
        <translation>
            <numerusform>%n ist schon in der Datei.</numerusform>
            <numerusform>%n sind schon in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit any more and stay out: the file says something else now. They stand first.</source>
        <translation>
            <numerusform>%n passt nicht mehr und bleibt draußen: Die Datei sagt jetzt etwas anderes. Sie steht zuerst.</numerusform>
            <numerusform>%n passen nicht mehr und bleiben draußen: Die Datei sagt jetzt etwas anderes. Sie stehen zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RedactedCopyText</name>
    <message>
        <source>Cluster names</source>
        <translation>Clusternamen</translation>
    </message>
    <message>
        <source>Node names</source>
        <translation>Knotennamen</translation>
    </message>
    <message>
        <source>Network names</source>
        <translation>Netzwerknamen</translation>
    </message>
    <message>
        <source>Names of network interfaces</source>
        <translation>Namen von Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Volume names</source>
        <translation>Volumenamen</translation>
    </message>
    <message>
        <source>Group names</source>
        <translation>Gruppennamen</translation>
    </message>
    <message>
        <source>Resource names</source>
        <translation>Ressourcennamen</translation>
    </message>
    <message>
        <source>Names of resource types</source>
        <translation>Namen von Ressourcentypen</translation>
    </message>
    <message>
        <source>Names of group sets</source>
        <translation>Namen von Gruppensätzen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6-Adressen</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>SIDs</source>
        <translation>SIDs</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The redacted copy was not saved; what was on disk is unchanged.</source>
        <translation>Die geschwärzte Kopie wurde nicht gespeichert; auf dem Datenträger ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Security descriptors, with their SIDs</source>
        <translation>Sicherheitsbeschreibungen, mit ihren SIDs</translation>
    </message>
    <message>
        <source>Values with bytes of unknown meaning, now zeros</source>
        <translation>Werte mit Bytes unbekannter Bedeutung, jetzt Nullen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Properties, with their numbers and dates</source>
        <translation>Eigenschaften, mit ihren Zahlen und Datumsangaben</translation>
    </message>
    <message>
        <source>Names of properties that are not documented</source>
        <translation>Namen von Eigenschaften, die nicht dokumentiert sind</translation>
    </message>
    <message>
        <source>GUIDs in texts</source>
        <translation>GUIDs in Texten</translation>
    </message>
    <message>
        <source>Save redacted copy</source>
        <translation>Geschwärzte Kopie speichern</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwaerzt</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Snapshots (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is one of the files that this was read from, so it is not written over. Choose another name.</source>
        <translation>%1 ist eine der Dateien, aus denen dies gelesen wurde, und wird daher nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved the redacted copy %1. The open document is as it was.</source>
        <translation>Die geschwärzte Kopie %1 wurde gespeichert. Das offene Dokument ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RedactionDialog</name>
    <message>
        <source>Save redacted copy</source>
        <translation>Geschwärzte Kopie speichern</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What is replaced and what stays</source>
        <translation>Was ersetzt wird und was bleibt</translation>
    </message>
    <message>
        <source>Replaced, the same ones alike</source>
        <translation>Ersetzt, Gleiches durch Gleiches</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A copy of %1 for sharing, in which names, addresses, SIDs, paths and free text are replaced. The open document is not changed.</source>
        <translation>Eine Kopie von %1 zum Weitergeben, in der Namen, Adressen, SIDs, Pfade und freier Text ersetzt sind. Das offene Dokument wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportOutputText</name>
    <message>
        <source>the pages of the PDF cannot be painted</source>
        <translation>die Seiten des PDF können nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>schließen Sie andere Programme, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The report was not printed: the printer takes no pages, or its paper is too small. Choose another printer or other paper.</source>
        <translation>Der Bericht wurde nicht gedruckt: Der Drucker nimmt keine Seiten an, oder sein Papier ist zu klein. Wählen Sie einen anderen Drucker oder anderes Papier.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportPagesText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ReportText</name>
    <message>
        <source>… (%1 more characters)</source>
        <translation>… (%1 weitere Zeichen)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SecurityEdit</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;SDDL</source>
        <translation>&amp;SDDL</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Bytes</translation>
    </message>
    <message>
        <source>Security descriptor</source>
        <translation>Sicherheitsbeschreibung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Vererbung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Besitzer:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Gruppe:</translation>
    </message>
    <message>
        <source>Security descriptor as SDDL</source>
        <translation>Sicherheitsbeschreibung als SDDL</translation>
    </message>
    <message>
        <source>&amp;Copy SDDL</source>
        <translation>SDDL &amp;kopieren</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Access (DACL)</source>
        <translation>Zugriff (DACL)</translation>
    </message>
    <message>
        <source>Auditing (SACL)</source>
        <translation>Überwachung (SACL)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SettingsDialog</name>
    <message>
        <source>A file that is made to attack the program then reaches nothing: no other file, no network, no program. Reading takes a little longer.</source>
        <translation>Eine Datei, die das Programm angreifen soll, erreicht dann nichts: keine andere Datei, kein Netzwerk, kein Programm. Das Lesen dauert etwas länger.</translation>
    </message>
    <message>
        <source>This run was started with --safe, which decides.</source>
        <translation>Dieser Lauf wurde mit --safe gestartet, das entscheidet.</translation>
    </message>
    <message>
        <source>This run was started with --no-safe, which decides.</source>
        <translation>Dieser Lauf wurde mit --no-safe gestartet, das entscheidet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standardwerte</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie der Desktop (%1)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decimal (1000)</source>
        <translation>Dezimal (1000)</translation>
    </message>
    <message>
        <source>Hexadecimal (0x3E8)</source>
        <translation>Hexadezimal (0x3E8)</translation>
    </message>
    <message>
        <source>Both (1000 = 0x3E8)</source>
        <translation>Beide (1000 = 0x3E8)</translation>
    </message>
    <message>
        <source>Unknown: no limits by version</source>
        <translation>Unbekannt: keine Grenzen nach Version</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Numbers in tables:</source>
        <translation>&amp;Zahlen in Tabellen:</translation>
    </message>
    <message>
        <source>&amp;Windows version:</source>
        <translation>&amp;Windows-Version:</translation>
    </message>
    <message>
        <source>Whose ranges and defaults hold for a document that does not tell the version of its nodes. View &gt; Windows version chooses for one document.</source>
        <translation>Deren Bereiche und Standards gelten für ein Dokument, das die Version seiner Knoten nicht nennt. „Ansicht &gt; Windows-Version“ wählt sie für ein Dokument.</translation>
    </message>
    <message>
        <source>0 (none)</source>
        <translation>0 (keine)</translation>
    </message>
    <message>
        <source>With 0 the program remembers no files.</source>
        <translation>Mit 0 merkt sich das Programm keine Dateien.</translation>
    </message>
    <message>
        <source>Clear l&amp;ist</source>
        <translation>L&amp;iste leeren</translation>
    </message>
    <message>
        <source>Forget the files that were opened so far</source>
        <translation>Die bisher geöffneten Dateien vergessen</translation>
    </message>
    <message>
        <source>OK empties the list.</source>
        <translation>OK leert die Liste.</translation>
    </message>
    <message>
        <source>&amp;Backups of a saved file:</source>
        <translation>Si&amp;cherungen einer gespeicherten Datei:</translation>
    </message>
    <message>
        <source>&amp;Recent files to remember:</source>
        <translation>Zu&amp;letzt geöffnete Dateien merken:</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved changes safe from crashes</source>
        <translation>&amp;Nicht gespeicherte Änderungen vor Abstürzen schützen</translation>
    </message>
    <message>
        <source>Read files in a process that can do nothing &amp;else</source>
        <translation>Dateien in einem Prozess lesen, der sonst nichts &amp;kann</translation>
    </message>
    <message>
        <source>The version before a save is gone for good.</source>
        <translation>Die Fassung vor einem Speichern ist endgültig verloren.</translation>
    </message>
    <message>
        <source>The first save of a file keeps the version before beside it, as NAME.bak.</source>
        <translation>Das erste Speichern einer Datei behält die Fassung davor daneben, als NAME.bak.</translation>
    </message>
    <message>
        <source>The first save of a file keeps the version before beside it, as NAME.bak, and those before as NAME.bak.1 and so on.</source>
        <translation>Das erste Speichern einer Datei behält die Fassung davor daneben, als NAME.bak, und die davor als NAME.bak.1 und so weiter.</translation>
    </message>
    <message>
        <source>While a document has unsaved changes, they are written to a journal that only you can read, in %1. After a crash they are offered for recovery.</source>
        <translation>Solange ein Dokument nicht gespeicherte Änderungen hat, werden sie in ein Journal geschrieben, das nur Sie lesen können, in %1. Nach einem Absturz werden sie zur Wiederherstellung angeboten.</translation>
    </message>
    <message>
        <source>A crash or a power cut loses all changes that are not saved. What was kept of open documents is deleted.</source>
        <translation>Bei einem Absturz oder Stromausfall gehen alle nicht gespeicherten Änderungen verloren. Was von offenen Dokumenten aufbewahrt wurde, wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SettleCommand</name>
    <message numerus="yes">
        <source>Decide %n differences between the files</source>
        <translation>
            <numerusform>%n Unterschied zwischen den Dateien entscheiden</numerusform>
            <numerusform>%n Unterschiede zwischen den Dateien entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <translation>%1 für %2 nehmen</translation>
    </message>
    <message>
        <source>Take %1 from %2 for %3</source>
        <translation>%1 aus %2 für %3 nehmen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ShortcutsDialog</name>
    <message>
        <source>Switch the box of the current cell</source>
        <translation>Das Kästchen der aktuellen Zelle umschalten</translation>
    </message>
    <message>
        <source>Switch BackupInProgress of all selected volumes</source>
        <translation>BackupInProgress aller ausgewählten Volumes umschalten</translation>
    </message>
    <message>
        <source>Edit the current value, or look at a locked one</source>
        <translation>Den aktuellen Wert bearbeiten oder einen gesperrten ansehen</translation>
    </message>
    <message>
        <source>Open a value, and take what is typed; on a volume: show its properties</source>
        <translation>Einen Wert öffnen und Getipptes übernehmen; auf einem Volume: seine Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>Open the drop-down of a value</source>
        <translation>Die Auswahlliste eines Wertes öffnen</translation>
    </message>
    <message>
        <source>The same; in a list of strings: move a string, as Alt+Up does</source>
        <translation>Ebenso; in einer Liste von Zeichenfolgen: eine verschieben, wie Alt+Auf</translation>
    </message>
    <message>
        <source>Take a text or list in which Return begins a line</source>
        <translation>Einen Text oder eine Liste übernehmen, in der Eingabe eine Zeile beginnt</translation>
    </message>
    <message>
        <source>In bytes: from the digits to the text and back</source>
        <translation>In Bytes: von den Ziffern zum Text und zurück</translation>
    </message>
    <message>
        <source>Leave the value as it was; in a filter box: clear it</source>
        <translation>Den Wert lassen, wie er war; in einem Filterfeld: es leeren</translation>
    </message>
    <message>
        <source>From a filter box into the table</source>
        <translation>Aus einem Filterfeld in die Tabelle</translation>
    </message>
    <message>
        <source>Reset the selected values, after a question; in the list of changes: revert</source>
        <translation>Die ausgewählten Werte nach einer Rückfrage zurücksetzen; in der Liste der Änderungen: zurücknehmen</translation>
    </message>
    <message>
        <source>In the matrix: paste a block of cells, or one value into all selected ones</source>
        <translation>In der Matrix: einen Zellblock einfügen oder einen Wert in alle ausgewählten</translation>
    </message>
    <message>
        <source>In the matrix: fill down; Ctrl+R fills to the right</source>
        <translation>In der Matrix: nach unten füllen; Strg+R füllt nach rechts</translation>
    </message>
    <message>
        <source>In the matrix: choose the columns</source>
        <translation>In der Matrix: die Spalten wählen</translation>
    </message>
    <message>
        <source>In the bytes: go to an offset</source>
        <translation>In den Bytes: zu einem Offset gehen</translation>
    </message>
    <message>
        <source>In the bytes: to the next difference, with Shift to the one before</source>
        <translation>In den Bytes: zum nächsten Unterschied, mit Umschalt zum vorherigen</translation>
    </message>
    <message>
        <source>In the bytes: to the next field, Ctrl+Left to the one before</source>
        <translation>In den Bytes: zum nächsten Feld, Strg+Links zum vorherigen</translation>
    </message>
    <message>
        <source>What can be done with the current cell</source>
        <translation>Was sich mit der aktuellen Zelle machen lässt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SourcesCard</name>
    <message>
        <source>Nothing says when it was written.</source>
        <translation>Nichts sagt, wann es geschrieben wurde.</translation>
    </message>
    <message>
        <source>File of %1, %2; its values may be older.</source>
        <translation>Datei vom %1, %2; ihre Werte können älter sein.</translation>
    </message>
    <message>
        <source>Taken %1, %2.</source>
        <translation>Aufgenommen %1, %2.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>A file of this kind can tell everything.</source>
        <translation>Eine Datei dieser Art kann alles sagen.</translation>
    </message>
    <message>
        <source>A file of this kind cannot tell %1.</source>
        <translation>Eine Datei dieser Art sagt nicht: %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in part only</source>
        <translation>Nur teilweise gelesen</translation>
    </message>
    <message>
        <source>1 oddity while reading</source>
        <translation>1 Auffälligkeit beim Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln oddities while reading</source>
        <translation>
            <numerusform>%Ln Auffälligkeit beim Lesen</numerusform>
            <numerusform>%Ln Auffälligkeiten beim Lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show it</source>
        <translation>%1, anzeigen</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::StartPage</name>
    <message>
        <source>Start the to&amp;ur</source>
        <translation>To&amp;ur beginnen</translation>
    </message>
    <message>
        <source>No, tha&amp;nks</source>
        <translation>Nein, dan&amp;ke</translation>
    </message>
    <message>
        <source>Clusprop</source>
        <translation>Clusprop</translation>
    </message>
    <message>
        <source>View and edit the properties of Windows Server failover clusters.</source>
        <translation>Die Eigenschaften von Windows-Server-Failoverclustern ansehen und bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A snapshot, CLUSDB, .reg, PowerShell output or property lists</source>
        <translation>Snapshot, CLUSDB, .reg, PowerShell-Ausgabe oder Eigenschaftenlisten</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>What a support collector left, as one document</source>
        <translation>Was ein Supportsammler hinterließ, als ein Dokument</translation>
    </message>
    <message>
        <source>Open sample &amp;cluster</source>
        <translation>&amp;Beispielcluster öffnen</translation>
    </message>
    <message>
        <source>An invented cluster, to try everything on</source>
        <translation>Ein erfundener Cluster, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Collect &amp;from a cluster…</source>
        <translation>&amp;Von einem Cluster sammeln…</translation>
    </message>
    <message>
        <source>A script for a node: it writes a snapshot and changes nothing</source>
        <translation>Ein Skript für einen Knoten: Es schreibt einen Snapshot und ändert nichts</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Remove &amp;missing files</source>
        <translation>Fehlende Dateien &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the files that are not there any more out of the list</source>
        <translation>Die Dateien, die nicht mehr da sind, aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Let go to open. Files of one cluster become one document.</source>
        <translation>Loslassen zum Öffnen. Dateien eines Clusters werden ein Dokument.</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>Oder ziehen Sie Dateien und Ordner irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>New here? Five steps on the sample cluster show where things are. The Help menu has the tour, too.</source>
        <translation>Neu hier? Fünf Schritte am Beispielcluster zeigen, wo was ist. Die Tour ist auch im Menü „Hilfe“.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::StringsEdit</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Strings of %1</source>
        <translation>Zeichenfolgen von %1</translation>
    </message>
    <message>
        <source>no strings</source>
        <translation>keine Zeichenfolgen</translation>
    </message>
    <message>
        <source>1 string</source>
        <translation>1 Zeichenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n strings, cursor in string %1</source>
        <translation>
            <numerusform>%n Zeichenfolge, Cursor in Zeichenfolge %1</numerusform>
            <numerusform>%n Zeichenfolgen, Cursor in Zeichenfolge %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::TextValidator</name>
    <message>
        <source>&quot;%1&quot; is no beginning of a number. Possible are 10, 0xA and 1_000.</source>
        <translation>„%1“ ist nicht der Anfang einer Zahl. Möglich sind 10, 0xA und 1_000.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::TourBubble</name>
    <message>
        <source>&amp;Skip tour</source>
        <translation>Tour ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Tour: %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ValueDelegate</name>
    <message>
        <source>Not taken. %1</source>
        <translation>Nicht übernommen. %1</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VersionMenu</name>
    <message>
        <source>As the nodes say: %1</source>
        <translation>Wie die Knoten sagen: %1</translation>
    </message>
    <message>
        <source>Unknown: no limits by version</source>
        <translation>Unbekannt: keine Grenzen nach Version</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumeTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fault state</source>
        <translation>Fehlerstatus</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>Umgeleitet durch</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible. BackupInProgress takes 0 (no backup) or 1 (backup in progress).</source>
        <translation>„%1“ ist nicht möglich. BackupInProgress nimmt 0 (keine Sicherung) oder 1 (Sicherung läuft).</translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress of %n volumes to %1</source>
        <translation>
            <numerusform>BackupInProgress von %n Volume auf %1 setzen</numerusform>
            <numerusform>BackupInProgress von %n Volumes auf %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup state 1 puts a volume into backup mode. Its input and output are redirected until the state is 0 again.</source>
        <translation>Sicherungsstatus 1 versetzt ein Volume in den Sicherungsmodus. Seine Ein- und Ausgabe ist umgeleitet, bis der Status wieder 0 ist.</translation>
    </message>
    <message>
        <source>read-only: the source does not say whether this volume is in backup, so there is nothing to change</source>
        <translation>schreibgeschützt: Die Quelle sagt nicht, ob dieses Volume in Sicherung ist, daher gibt es nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumeText</name>
    <message>
        <source>The files differ on whether %1 is in backup. Choose which of them is right; until then there is nothing to switch.</source>
        <translation>Die Dateien widersprechen sich, ob %1 in Sicherung ist. Wählen Sie, welche recht hat; bis dahin gibt es nichts umzuschalten.</translation>
    </message>
    <message>
        <source>The file does not say whether %1 is in backup. Unknown is not 0, so there is nothing to switch.</source>
        <translation>Die Datei sagt nicht, ob %1 in Sicherung ist. Unbekannt ist nicht 0, daher gibt es nichts umzuschalten.</translation>
    </message>
    <message>
        <source>BackupInProgress of %1 is %2, which is neither 0 nor 1.</source>
        <translation>BackupInProgress von %1 ist %2, also weder 0 noch 1.</translation>
    </message>
    <message>
        <source>%1 is not in backup.</source>
        <translation>%1 ist nicht in Sicherung.</translation>
    </message>
    <message>
        <source>If no backup is running on any node, the state was left behind; it clears itself after 30 minutes.</source>
        <translation>Läuft auf keinem Knoten eine Sicherung, wurde der Status zurückgelassen; er löscht sich nach 30 Minuten selbst.</translation>
    </message>
    <message>
        <source>%1 is in backup, and its input and output are redirected. %2</source>
        <translation>%1 ist in Sicherung, und die Ein- und Ausgabe ist umgeleitet. %2</translation>
    </message>
    <message>
        <source>%1 is in backup. %2</source>
        <translation>%1 ist in Sicherung. %2</translation>
    </message>
    <message>
        <source>%1 volumes are selected, %2 of them in backup.</source>
        <translation>%1 Volumes sind ausgewählt, %2 davon in Sicherung.</translation>
    </message>
    <message>
        <source>%1 The files differ on %2.</source>
        <translation>%1 Bei %2 widersprechen sich die Dateien.</translation>
    </message>
    <message>
        <source>%1 The file does not say the state of %2.</source>
        <translation>%1 Bei %2 nennt die Datei den Status nicht.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumesCard</name>
    <message>
        <source>In backup</source>
        <translation>In Sicherung</translation>
    </message>
    <message>
        <source>Neither 0 nor 1</source>
        <translation>Weder 0 noch 1</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message>
        <source>Unknown, not in the sources</source>
        <translation>Unbekannt, nicht in den Quellen</translation>
    </message>
    <message>
        <source>Not in backup</source>
        <translation>Nicht in Sicherung</translation>
    </message>
    <message>
        <source>of 1 volume in backup</source>
        <translation>von 1 Volume in Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln volumes in backup</source>
        <translation>
            <numerusform>von %Ln Volume in Sicherung</numerusform>
            <numerusform>von %Ln Volumes in Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup state unknown</source>
        <translation>Sicherungsstatus unbekannt</translation>
    </message>
    <message>
        <source>None in backup</source>
        <translation>Keines in Sicherung</translation>
    </message>
    <message>
        <source>None known to be in backup</source>
        <translation>Keines bekanntermaßen in Sicherung</translation>
    </message>
    <message>
        <source>%1 %2, show them</source>
        <translation>%1 %2, anzeigen</translation>
    </message>
    <message>
        <source>%1, show all volumes</source>
        <translation>%1, alle Volumes anzeigen</translation>
    </message>
    <message>
        <source>%1: %2, show them</source>
        <translation>%1: %2, anzeigen</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>%1, %2, go to its backup state</source>
        <translation>%1, %2, zum Sicherungsstatus</translation>
    </message>
    <message>
        <source>in backup</source>
        <translation>in Sicherung</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Diese zuerst ansehen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, show them</source>
        <translation>%1, anzeigen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>An unknown state is not 0. A snapshot that the collector script wrote on a node has it.</source>
        <translation>Ein unbekannter Status ist nicht 0. Ein Snapshot, den das Sammelskript auf einem Knoten schrieb, enthält ihn.</translation>
    </message>
    <message>
        <source>These files tell of no shared volume. Open a snapshot of the cluster, or what Get-ClusterSharedVolume gave, together with them.</source>
        <translation>Diese Dateien nennen kein freigegebenes Clustervolume (CSV). Öffnen Sie einen Snapshot des Clusters, oder dazu, was Get-ClusterSharedVolume ausgab.</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumesView</name>
    <message>
        <source>Filter by name, resource, owner or state</source>
        <translation>Nach Name, Ressource, Besitzer oder Status filtern</translation>
    </message>
    <message>
        <source>No volume matches the filter.</source>
        <translation>Kein Volume entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all volumes</source>
        <translation>&amp;Alle Volumes zeigen</translation>
    </message>
    <message>
        <source>Show only volumes whose backup state is not 0</source>
        <translation>Nur Volumes zeigen, deren Sicherungsstatus nicht 0 ist</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>In &amp;backup only (%1)</source>
        <translation>Nur in &amp;Sicherung (%1)</translation>
    </message>
</context>
<context>
    <name>clusprop::ui::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open snapshots, registry exports, PowerShell output and other files from a cluster</source>
        <translation>Snapshots, Registrierungsexporte, PowerShell-Ausgaben und andere Dateien von einem Cluster öffnen</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open what a support collector left in a folder, files of one cluster merged</source>
        <translation>Öffnen, was ein Supportsammler in einem Ordner hinterließ, Dateien eines Clusters zusammengeführt</translation>
    </message>
    <message>
        <source>Open sa&amp;mple cluster</source>
        <translation>Be&amp;ispielcluster öffnen</translation>
    </message>
    <message>
        <source>Open the invented cluster that comes with the program</source>
        <translation>Den erfundenen Cluster öffnen, der zum Programm gehört</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the changes to the file; the first time its old version is kept as the settings say</source>
        <translation>Die Änderungen in die Datei schreiben; beim ersten Mal bleibt die alte Fassung, wie eingestellt</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the document to another file</source>
        <translation>Das Dokument in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Save redac&amp;ted copy…</source>
        <translation>&amp;Geschwärzte Kopie speichern…</translation>
    </message>
    <message>
        <source>Write a snapshot for sharing, with names, addresses, SIDs and paths replaced</source>
        <translation>Einen Snapshot zum Weitergeben schreiben, in dem Namen, Adressen, SIDs und Pfade ersetzt sind</translation>
    </message>
    <message>
        <source>Re&amp;vert all changes</source>
        <translation>&amp;Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back every change since the file was opened or saved; this can be undone</source>
        <translation>Jede Änderung seit dem Öffnen oder Speichern zurücknehmen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Merge with dis&amp;k…</source>
        <translation>Mit Daten&amp;träger zusammenführen…</translation>
    </message>
    <message>
        <source>Join your changes with those that another program made to the file</source>
        <translation>Ihre Änderungen mit denen verbinden, die ein anderes Programm an der Datei vorgenommen hat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Make the buffer for a control code, the text or the code for the selected object</source>
        <translation>Den Puffer für einen Steuercode, den Text oder den Code für das ausgewählte Objekt erstellen</translation>
    </message>
    <message>
        <source>Pri&amp;nt changes…</source>
        <translation>Änderungen &amp;drucken…</translation>
    </message>
    <message>
        <source>Show the change set as it comes on paper, and print it</source>
        <translation>Die Änderungen zeigen, wie sie auf Papier aussehen, und drucken</translation>
    </message>
    <message>
        <source>Save chan&amp;ges as PDF…</source>
        <translation>Änderungen als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Write the change set as a PDF file</source>
        <translation>Die Änderungen in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Language, theme, numbers, backups and what else holds for all documents</source>
        <translation>Sprache, Farbschema, Zahlen, Sicherungen und was sonst für alle Dokumente gilt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the box that filters the table</source>
        <translation>Zum Feld gehen, das die Tabelle filtert</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Find a text in the cells of the table; nothing is hidden</source>
        <translation>Einen Text in den Zellen der Tabelle suchen; nichts wird verborgen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Go to object or property…</source>
        <translation>Zu &amp;Objekt oder Eigenschaft gehen…</translation>
    </message>
    <message>
        <source>Go to an object or a property by a few letters of its name</source>
        <translation>Mit ein paar Buchstaben des Namens zu einem Objekt oder einer Eigenschaft gehen</translation>
    </message>
    <message>
        <source>Co&amp;mpare differing values…</source>
        <translation>Abweichende Werte ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Choose among the values on which the files of the document differ</source>
        <translation>Unter den Werten wählen, in denen sich die Dateien des Dokuments unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Edit value</source>
        <translation>Wert &amp;bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;witch BackupInProgress</source>
        <translation>BackupInProgress &amp;umschalten</translation>
    </message>
    <message>
        <source>Switch BackupInProgress of the selected volumes</source>
        <translation>BackupInProgress der ausgewählten Volumes umschalten</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the stored value, so that the built-in default applies</source>
        <translation>Den gespeicherten Wert entfernen, sodass der eingebaute Standard gilt</translation>
    </message>
    <message>
        <source>Revert to &amp;loaded value</source>
        <translation>Zum ge&amp;ladenen Wert zurück</translation>
    </message>
    <message>
        <source>Take back the changes of the selected properties</source>
        <translation>Die Änderungen der ausgewählten Eigenschaften zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Add property…</source>
        <translation>Eigenschaft &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a documented or another property to the selected object</source>
        <translation>Dem ausgewählten Objekt eine dokumentierte oder eine andere Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;hange format…</source>
        <translation>For&amp;mat ändern…</translation>
    </message>
    <message>
        <source>Store the selected property in another format</source>
        <translation>Die ausgewählte Eigenschaft in einem anderen Format speichern</translation>
    </message>
    <message>
        <source>All&amp;ow this value…</source>
        <translation>Diesen Wert &amp;zulassen…</translation>
    </message>
    <message>
        <source>Take on a value that the documentation speaks against, with a reason</source>
        <translation>Einen Wert hinnehmen, gegen den die Dokumentation spricht, mit einem Grund</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name=value</source>
        <translation>&amp;Name=Wert kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Zeile ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, with the column titles, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen mit den Spaltentiteln für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Show the cluster in figures</source>
        <translation>Den Cluster in Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Volumes</source>
        <translation>&amp;Volumes</translation>
    </message>
    <message>
        <source>Show the table of all shared volumes</source>
        <translation>Die Tabelle aller freigegebenen Clustervolumes zeigen</translation>
    </message>
    <message>
        <source>Prop&amp;erties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Show the properties of one object</source>
        <translation>Die Eigenschaften eines Objekts zeigen</translation>
    </message>
    <message>
        <source>Mat&amp;rix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Show all objects of a class by their properties</source>
        <translation>Alle Objekte einer Klasse mit ihren Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>&amp;All properties</source>
        <translation>&amp;Alle Eigenschaften</translation>
    </message>
    <message>
        <source>Show every property of every object in one table</source>
        <translation>Jede Eigenschaft jedes Objekts in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>Show two files, folders or states side by side</source>
        <translation>Zwei Dateien, Ordner oder Stände nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Compare with the &amp;loaded state</source>
        <translation>Mit dem ge&amp;ladenen Stand vergleichen</translation>
    </message>
    <message>
        <source>Show the document beside what its file says</source>
        <translation>Das Dokument neben dem zeigen, was seine Datei sagt</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>Zum nächsten Unterschied gehen (F7)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Go to the difference before (Shift+F7)</source>
        <translation>Zum vorherigen Unterschied gehen (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Copy to le&amp;ft</source>
        <translation>Nach l&amp;inks kopieren</translation>
    </message>
    <message>
        <source>Give the left side the right values of the selected lines (Alt+Left)</source>
        <translation>Der linken Seite die rechten Werte der ausgewählten Zeilen geben (Alt+Links)</translation>
    </message>
    <message>
        <source>Copy to &amp;right</source>
        <translation>Nach &amp;rechts kopieren</translation>
    </message>
    <message>
        <source>Give the right side the left values of the selected lines (Alt+Right)</source>
        <translation>Der rechten Seite die linken Werte der ausgewählten Zeilen geben (Alt+Rechts)</translation>
    </message>
    <message>
        <source>&amp;Documented but not stored</source>
        <translation>&amp;Dokumentierte, nicht gespeicherte</translation>
    </message>
    <message>
        <source>Show also the properties that are documented but not in the file</source>
        <translation>Auch die Eigenschaften zeigen, die dokumentiert, aber nicht in der Datei sind</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal numbers</source>
        <translation>&amp;Hexadezimalzahlen</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objekte</translation>
    </message>
    <message>
        <source>Show the tree of objects</source>
        <translation>Den Baum der Objekte zeigen</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Bytes</translation>
    </message>
    <message>
        <source>Show the bytes behind the selected property</source>
        <translation>Die Bytes hinter der ausgewählten Eigenschaft zeigen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Show all findings about the document</source>
        <translation>Alle Befunde zum Dokument zeigen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>Show what differs from what was loaded</source>
        <translation>Zeigen, was vom Geladenen abweicht</translation>
    </message>
    <message>
        <source>&amp;Undo history</source>
        <translation>&amp;Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>Show the list of steps; choosing one goes back or forth to it</source>
        <translation>Die Liste der Schritte zeigen; einer davon führt zurück oder wieder vor</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show what is known about the selected property</source>
        <translation>Zeigen, was über die ausgewählte Eigenschaft bekannt ist</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Bring panes, toolbar and columns back to where they were at first</source>
        <translation>Bereiche, Symbolleiste und Spalten dorthin bringen, wo sie am Anfang waren</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übliche Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Aus einer Datei…</translation>
    </message>
    <message>
        <source>Check the document by a policy: a YAML or JSON file of expected values</source>
        <translation>Das Dokument nach einer Richtlinie prüfen: einer YAML- oder JSON-Datei mit erwarteten Werten</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorheriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vorheriger T&amp;ab</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Save collector script…</source>
        <translation>&amp;Sammelskript speichern…</translation>
    </message>
    <message>
        <source>Save the PowerShell script that writes a snapshot of a whole cluster</source>
        <translation>Das PowerShell-Skript speichern, das einen Snapshot eines ganzen Clusters schreibt</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>To&amp;ur beginnen</translation>
    </message>
    <message>
        <source>Show in five steps, on the sample cluster, where things are</source>
        <translation>In fünf Schritten am Beispielcluster zeigen, wo was ist</translation>
    </message>
    <message>
        <source>&amp;About Clusprop</source>
        <translation>&amp;Über Clusprop</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the handbook where it was read last</source>
        <translation>Handbuch dort öffnen, wo es zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Explain in the handbook</source>
        <translation>Im Handbuch &amp;erklären</translation>
    </message>
    <message>
        <source>Open the handbook at the selected property, or at what the view is about</source>
        <translation>Handbuch bei der ausgewählten Eigenschaft oder bei dem öffnen, worum es in der Ansicht geht</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Zum Inspe&amp;ktor gehen</translation>
    </message>
    <message>
        <source>Go to what is known of the selected property, and stored here</source>
        <translation>Zu dem gehen, was über die ausgewählte Eigenschaft bekannt und hier gespeichert ist</translation>
    </message>
</context>
</TS>
