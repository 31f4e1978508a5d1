<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MatrixQuestion</name>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: values of</comment>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not take their values.</source>
        <translation>
            <numerusform>%n cell does not take its value.</numerusform>
            <numerusform>%n cells do not take their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixSelection</name>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>after: cells of</comment>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typing sets %1 of %n objects</source>
        <translation>
            <numerusform>typing sets %1 of %n object</numerusform>
            <numerusform>typing sets %1 of %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteDetails</name>
    <message numerus="yes">
        <source>Differences (%n)</source>
        <translation>
            <numerusform>Differences (%n)</numerusform>
            <numerusform>Differences (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ByteGrid</name>
    <message numerus="yes">
        <source>%n bytes pasted, read as %1.</source>
        <translation>
            <numerusform>%n byte pasted, read as %1.</numerusform>
            <numerusform>%n bytes pasted, read as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesEdit</name>
    <message numerus="yes">
        <source>Offset %1 of %n bytes</source>
        <translation>
            <numerusform>Offset %1 of %n byte</numerusform>
            <numerusform>Offset %1 of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected from offset %2 of %n bytes</source>
        <translation>
            <numerusform>%1 selected from offset %2 of %n byte</numerusform>
            <numerusform>%1 selected from offset %2 of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::BytesTools</name>
    <message numerus="yes">
        <source>%n bytes in a row</source>
        <translation>
            <numerusform>%n byte in a row</numerusform>
            <numerusform>%n bytes in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare (%n)</source>
        <comment>number of differences</comment>
        <translation>
            <numerusform>Compare (%n)</numerusform>
            <numerusform>Compare (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ChangesView</name>
    <message numerus="yes">
        <source>%n changes are exported again.</source>
        <translation>
            <numerusform>%n change is exported again.</numerusform>
            <numerusform>%n changes are exported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are left out of exports.</source>
        <translation>
            <numerusform>%n change is left out of exports.</numerusform>
            <numerusform>%n changes are left out of exports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n differences were not copied. %1</source>
        <translation>
            <numerusform>%n difference was not copied. %1</numerusform>
            <numerusform>%n differences were not copied. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied a report of %n differences.</source>
        <translation>
            <numerusform>Copied a report of %n difference.</numerusform>
            <numerusform>Copied a report of %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that one side alone tells are the documented defaults, and no differences.</source>
        <translation>
            <numerusform>%n value that one side alone tells is the documented default, and no difference.</numerusform>
            <numerusform>%n values that one side alone tells are the documented defaults, and no differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ComparisonModel</name>
    <message numerus="yes">
        <source>%n bytes, from 0x%1: %2</source>
        <translation>
            <numerusform>%n byte, from 0x%1: %2</numerusform>
            <numerusform>%n bytes, from 0x%1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyAsMenu</name>
    <message numerus="yes">
        <source>%n properties copied as %1.</source>
        <translation>
            <numerusform>%n property copied as %1.</numerusform>
            <numerusform>%n properties copied as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::CopyPlan</name>
    <message numerus="yes">
        <source>Copy %n values from the comparison</source>
        <translation>
            <numerusform>Copy %n value from the comparison</numerusform>
            <numerusform>Copy %n values from the comparison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::DocumentPage</name>
    <message numerus="yes">
        <source>%n volumes selected</source>
        <translation>
            <numerusform>%n volume selected</numerusform>
            <numerusform>%n volumes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided; %n differences are left.</source>
        <translation>
            <numerusform>Decided; %n difference is left.</numerusform>
            <numerusform>Decided; %n differences are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::EditorSession</name>
    <message numerus="yes">
        <source>%1, %n bytes</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportFiles</name>
    <message numerus="yes">
        <source>Written: %n files in %1.</source>
        <translation>
            <numerusform>Written: %n file in %1.</numerusform>
            <numerusform>Written: %n files in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::FileLoader</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::HexView</name>
    <message numerus="yes">
        <source>%n bytes selected, from offset 0x%1 to 0x%2; %3</source>
        <translation>
            <numerusform>%n byte selected, from offset 0x%1 to 0x%2; %3</numerusform>
            <numerusform>%n bytes selected, from offset 0x%1 to 0x%2; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes copied.</source>
        <translation>
            <numerusform>%n byte copied.</numerusform>
            <numerusform>%n bytes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::LeftoverNotice</name>
    <message numerus="yes">
        <source>Saves of this file were interrupted, the last on %1, and left %n files (%2), with what was to be saved or the version before.</source>
        <translation>
            <numerusform>A save of this file was interrupted on %1 and left %n file (%2), with what was to be saved or the version before.</numerusform>
            <numerusform>Saves of this file were interrupted, the last on %1, and left %n files (%2), with what was to be saved or the version before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decisions</source>
        <translation>
            <numerusform>%1, %n decision</numerusform>
            <numerusform>%1, %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of one cluster</source>
        <translation>
            <numerusform>%n file of one cluster</numerusform>
            <numerusform>%n files of one cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n changes stand over what is on disk.</source>
        <translation>
            <numerusform>Merged: %n change stands over what is on disk.</numerusform>
            <numerusform>Merged: %n changes stand over what is on disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixCommands</name>
    <message numerus="yes">
        <source>Copied %n cells.</source>
        <translation>
            <numerusform>Copied %n cell.</numerusform>
            <numerusform>Copied %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n values</source>
        <translation>
            <numerusform>Paste %n value</numerusform>
            <numerusform>Paste %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells down</source>
        <translation>
            <numerusform>Fill %n cell down</numerusform>
            <numerusform>Fill %n cells down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells to the right</source>
        <translation>
            <numerusform>Fill %n cell to the right</numerusform>
            <numerusform>Fill %n cells to the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n objects to %2</source>
        <translation>
            <numerusform>Set %1 of %n object to %2</numerusform>
            <numerusform>Set %1 of %n objects to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n values to %1</source>
        <translation>
            <numerusform>Set %n value to %1</numerusform>
            <numerusform>Set %n values to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n rows are undecided. Press M for mine or T for what is on disk.</source>
        <translation>
            <numerusform>%n row is undecided. Press M for mine or T for what is on disk.</numerusform>
            <numerusform>%n rows are undecided. Press M for mine or T for what is on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mer&amp;ge: keep %n changes of mine</source>
        <translation>
            <numerusform>Mer&amp;ge: keep %n change of mine</numerusform>
            <numerusform>Mer&amp;ge: keep %n changes of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are only yours</source>
        <translation>
            <numerusform>%n change is only yours</numerusform>
            <numerusform>%n changes are only yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are only on disk</source>
        <translation>
            <numerusform>%n is only on disk</numerusform>
            <numerusform>%n are only on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were made by both</source>
        <translation>
            <numerusform>%n was made by both</numerusform>
            <numerusform>%n were made by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n properties were changed to different values</source>
        <translation>
            <numerusform>%n property was changed to different values</numerusform>
            <numerusform>%n properties were changed to different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours have no place any more</source>
        <translation>
            <numerusform>%n change of yours has no place any more</numerusform>
            <numerusform>%n changes of yours have no place any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::NoticeText</name>
    <message numerus="yes">
        <source>The %n properties before that place are shown.</source>
        <translation>
            <numerusform>The %n property before that place is shown.</numerusform>
            <numerusform>The %n properties before that place are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ between the files.</source>
        <translation>
            <numerusform>%n value differs between the files.</numerusform>
            <numerusform>%n values differ between the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the folder hold no properties and were left out.</source>
        <translation>
            <numerusform>%n file of the folder holds no properties and was left out.</numerusform>
            <numerusform>%n files of the folder hold no properties and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ObjectTreeModel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%Ln minutes old</source>
        <translation>
            <numerusform>%Ln minute old</numerusform>
            <numerusform>%Ln minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours old</source>
        <translation>
            <numerusform>%Ln hour old</numerusform>
            <numerusform>%Ln hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln minutes ahead of this computer</source>
        <translation>
            <numerusform>dated %Ln minute ahead of this computer</numerusform>
            <numerusform>dated %Ln minutes ahead of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln hours ahead of this computer</source>
        <translation>
            <numerusform>dated %Ln hour ahead of this computer</numerusform>
            <numerusform>dated %Ln hours ahead of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln days ahead of this computer</source>
        <translation>
            <numerusform>dated %Ln day ahead of this computer</numerusform>
            <numerusform>dated %Ln days ahead of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dated %Ln years ahead of this computer</source>
        <translation>
            <numerusform>dated %Ln year ahead of this computer</numerusform>
            <numerusform>dated %Ln years ahead of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln properties</source>
        <translation>
            <numerusform>%Ln property</numerusform>
            <numerusform>%Ln properties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PlaceText</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation>
            <numerusform>%n property</numerusform>
            <numerusform>%n properties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objects</source>
        <translation>
            <numerusform>%1 of %n object</numerusform>
            <numerusform>%1 of %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::ProblemsView</name>
    <message numerus="yes">
        <source>%n findings copied.</source>
        <translation>
            <numerusform>%n finding copied.</numerusform>
            <numerusform>%n findings copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PromptText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved decisions</source>
        <translation>
            <numerusform>%n unsaved decision</numerusform>
            <numerusform>%n unsaved decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress from 1 to 0 for these %n volumes?</source>
        <translation>
            <numerusform>Set BackupInProgress from 1 to 0 for this %n volume?</numerusform>
            <numerusform>Set BackupInProgress from 1 to 0 for these %n volumes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all selected volumes (%n more)</source>
        <translation>
            <numerusform>&amp;Apply to all selected volumes (%n more)</numerusform>
            <numerusform>&amp;Apply to all selected volumes (%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values away?</source>
        <translation>
            <numerusform>Take this %n stored value away?</numerusform>
            <numerusform>Take these %n stored values away?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n stored values of %1 objects away?</source>
        <translation>
            <numerusform>Take this %n stored value of %1 objects away?</numerusform>
            <numerusform>Take these %n stored values of %1 objects away?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::PropertyTreeModel</name>
    <message numerus="yes">
        <source>Reset %n properties of %1 to their defaults</source>
        <translation>
            <numerusform>Reset %n property of %1 to its default</numerusform>
            <numerusform>Reset %n properties of %1 to their defaults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n properties of %1 to what was loaded</source>
        <translation>
            <numerusform>Revert %n property of %1 to what was loaded</numerusform>
            <numerusform>Revert %n properties of %1 to what was loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>The program ended while %n documents had changes that were not saved. Recover them?</source>
        <translation>
            <numerusform>The program ended while %n document had changes that were not saved. Recover them?</numerusform>
            <numerusform>The program ended while %n documents had changes that were not saved. Recover them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::RecoveryText</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allowed values</source>
        <translation>
            <numerusform>%n allowed value</numerusform>
            <numerusform>%n allowed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the file already.</source>
        <translation>
            <numerusform>%n is in the file already.</numerusform>
            <numerusform>%n are in the file already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit any more and stay out: the file says something else now. They stand first.</source>
        <translation>
            <numerusform>%n does not fit any more and stays out: the file says something else now. It stands first.</numerusform>
            <numerusform>%n do not fit any more and stay out: the file says something else now. They stand first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SettleCommand</name>
    <message numerus="yes">
        <source>Decide %n differences between the files</source>
        <translation>
            <numerusform>Decide %n difference between the files</numerusform>
            <numerusform>Decide %n differences between the files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::SourcesCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln oddities while reading</source>
        <translation>
            <numerusform>%Ln oddity while reading</numerusform>
            <numerusform>%Ln oddities while reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::StringsEdit</name>
    <message numerus="yes">
        <source>%n strings, cursor in string %1</source>
        <translation>
            <numerusform>%n string, cursor in string %1</numerusform>
            <numerusform>%n strings, cursor in string %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumeTableModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set BackupInProgress of %n volumes to %1</source>
        <translation>
            <numerusform>Set BackupInProgress of %n volume to %1</numerusform>
            <numerusform>Set BackupInProgress of %n volumes to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clusprop::ui::VolumesCard</name>
    <message numerus="yes">
        <source>of %Ln volumes in backup</source>
        <translation>
            <numerusform>of %Ln volume in backup</numerusform>
            <numerusform>of %Ln volumes in backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
