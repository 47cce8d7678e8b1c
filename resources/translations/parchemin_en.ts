<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arrangements</name>
    <message numerus="yes">
        <source>importing %n candidate(s)</source>
        <translation>
            <numerusform>importing %n candidate</numerusform>
            <numerusform>importing %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Attempt %1, handed in %2, %n file(s): %3</source>
        <translation>
            <numerusform>Attempt %1, handed in %2, %n file: %3</numerusform>
            <numerusform>Attempt %1, handed in %2, %n files: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s),</source>
        <comment>of an import</comment>
        <translation>
            <numerusform>%n error,</numerusform>
            <numerusform>%n errors,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <comment>of an import</comment>
        <translation>
            <numerusform>%n warning.</numerusform>
            <numerusform>%n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) had errors; those rows were left out.</source>
        <translation>
            <numerusform>%n row or cell had an error; that row was left out.</numerusform>
            <numerusform>%n rows or cells had errors; those rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): the store was changed or damaged outside the program.</source>
        <translation>
            <numerusform>%n fault: the store was changed or damaged outside the program.</numerusform>
            <numerusform>%n faults: the store was changed or damaged outside the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new conflict(s) of interest recorded.</source>
        <translation>
            <numerusform>%n new conflict of interest recorded.</numerusform>
            <numerusform>%n new conflicts of interest recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes %1, drawn up %2, %n signature(s)</source>
        <translation>
            <numerusform>Minutes %1, drawn up %2, %n signature</numerusform>
            <numerusform>Minutes %1, drawn up %2, %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the journal.</source>
        <translation>
            <numerusform>%n event in the journal.</numerusform>
            <numerusform>%n events in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n block(s) acquired of %1</source>
        <translation>
            <numerusform>%n block acquired of %1</numerusform>
            <numerusform>%n blocks acquired of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 competencies acquired</source>
        <translation>
            <numerusform>%n of %1 competency acquired</numerusform>
            <numerusform>%n of %1 competencies acquired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidateFilterBar</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ListOutput</name>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n line was written to %1.</numerusform>
            <numerusform>%n lines were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ListPreview</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing was cancelled after %n page(s).</source>
        <translation>
            <numerusform>Printing was cancelled after %n page.</numerusform>
            <numerusform>Printing was cancelled after %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::StoreStatus</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>candidates who have every block</comment>
        <translation>
            <numerusform>%n complete</numerusform>
            <numerusform>%n complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>journal verified, %n event(s)</source>
        <translation>
            <numerusform>journal verified, %n event</numerusform>
            <numerusform>journal verified, %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
