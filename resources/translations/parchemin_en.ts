<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
