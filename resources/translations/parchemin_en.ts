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
    <message numerus="yes">
        <source>assigning %1 to %n candidate(s)</source>
        <comment>mentor</comment>
        <translation>
            <numerusform>assigning %1 to %n candidate</numerusform>
            <numerusform>assigning %1 to %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of delay from %1 on</source>
        <translation>
            <numerusform>%n minute of delay from %1 on</numerusform>
            <numerusform>%n minutes of delay from %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>how long a block has waited</comment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
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
    <name>Convocations</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>overdue by %n hour</numerusform>
            <numerusform>overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n candidate(s) today; Return opens the dossier</source>
        <translation>
            <numerusform>%n candidate today; Return opens the dossier</numerusform>
            <numerusform>%n candidates today; Return opens the dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentBatch</name>
    <message numerus="yes">
        <source>%n document(s) were not tried.</source>
        <translation>
            <numerusform>%n document was not tried.</numerusform>
            <numerusform>%n documents were not tried.</numerusform>
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
    <name>Juries</name>
    <message numerus="yes">
        <source>%n member(s) exactly</source>
        <translation>
            <numerusform>%n member exactly</numerusform>
            <numerusform>%n members exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) at least</source>
        <translation>
            <numerusform>%n member at least</numerusform>
            <numerusform>%n members at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical lead(s)</source>
        <translation>
            <numerusform>%n pedagogical lead</numerusform>
            <numerusform>%n pedagogical leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s) at least</source>
        <translation>
            <numerusform>%n professional at least</numerusform>
            <numerusform>%n professionals at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This panel has sat together %n time(s) for a year.</source>
        <translation>
            <numerusform>This panel has sat together %n time for a year.</numerusform>
            <numerusform>This panel has sat together %n times for a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Light load: %n session(s) at most for a year.</source>
        <translation>
            <numerusform>Light load: %n session at most for a year.</numerusform>
            <numerusform>Light load: %n sessions at most for a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sat more than others: up to %n session(s) for a year.</source>
        <translation>
            <numerusform>%1 sat more than others: up to %n session for a year.</numerusform>
            <numerusform>%1 sat more than others: up to %n sessions for a year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>There is only room for %n session(s) on %1.</source>
        <translation>
            <numerusform>There is only room for %n session on %1.</numerusform>
            <numerusform>There is only room for %n sessions on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n slot(s) are taken: another half-day or another room is needed.</source>
        <translation>
            <numerusform>The only slot is taken: another half-day or another room is needed.</numerusform>
            <numerusform>All %n slots are taken: another half-day or another room is needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the admissibility</source>
        <translation>
            <numerusform>%n month after the admissibility</numerusform>
            <numerusform>%n months after the admissibility</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the dossier</source>
        <translation>
            <numerusform>%n month after the dossier</numerusform>
            <numerusform>%n months after the dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetFaults</name>
    <message numerus="yes">
        <source>It has %n entry(ies), where the registered sheet has %2.</source>
        <translation>
            <numerusform>It has %n entry, where the registered sheet has %2.</numerusform>
            <numerusform>It has %n entries, where the registered sheet has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) of this store follow another certification, and every list of work follows the sheet in force. Create a new store for this one.</source>
        <translation>
            <numerusform>%n candidacy of this store follows another certification, and every list of work follows the sheet in force. Create a new store for this one.</numerusform>
            <numerusform>%n candidacies of this store follow another certification, and every list of work follows the sheet in force. Create a new store for this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n evaluation(s) that had been begun were kept as drafts.</source>
        <translation>
            <numerusform>%n evaluation that had been begun was kept as a draft.</numerusform>
            <numerusform>%n evaluations that had been begun were kept as drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>that many competencies to rework</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still %n competency(ies) to rate before the project can pass.</source>
        <translation>
            <numerusform>Still %n competency to rate before the project can pass.</numerusform>
            <numerusform>Still %n competencies to rate before the project can pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) not acquired: the project cannot pass.</source>
        <translation>
            <numerusform>%n competency is not acquired: the project cannot pass.</numerusform>
            <numerusform>%n competencies are not acquired: the project cannot pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>as short as can be</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n tacit acceptance(s) to record</source>
        <translation>
            <numerusform>%n tacit acceptance to record</numerusform>
            <numerusform>%n tacit acceptances to record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional pass(es) that ran out</source>
        <translation>
            <numerusform>%n conditional pass that ran out</numerusform>
            <numerusform>%n conditional passes that ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional pass(es) about to run out</source>
        <translation>
            <numerusform>%n conditional pass about to run out</numerusform>
            <numerusform>%n conditional passes about to run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) to decide on</source>
        <translation>
            <numerusform>%n completed project to decide on</numerusform>
            <numerusform>%n completed projects to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissibility file(s) to decide on</source>
        <translation>
            <numerusform>%n admissibility file to decide on</numerusform>
            <numerusform>%n admissibility files to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to validate</source>
        <translation>
            <numerusform>%n block to validate</numerusform>
            <numerusform>%n blocks to validate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) to evaluate</source>
        <translation>
            <numerusform>%n project to evaluate</numerusform>
            <numerusform>%n projects to evaluate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) ready for the jury without a slot</source>
        <translation>
            <numerusform>%n candidate ready for the jury without a slot</numerusform>
            <numerusform>%n candidates ready for the jury without a slot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admissibility file(s) to complete</source>
        <translation>
            <numerusform>%n admissibility file to complete</numerusform>
            <numerusform>%n admissibility files to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parchment(s) to issue</source>
        <translation>
            <numerusform>%n parchment to issue</numerusform>
            <numerusform>%n parchments to issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) missing</source>
        <translation>
            <numerusform>%n decision missing</numerusform>
            <numerusform>%n decisions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature missing</numerusform>
            <numerusform>%n signatures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) will be issued</source>
        <translation>
            <numerusform>%n notice will be issued</numerusform>
            <numerusform>%n notices will be issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest waiting for %n day(s)</source>
        <translation>
            <numerusform>the oldest waiting for %n day</numerusform>
            <numerusform>the oldest waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n hour(s)</source>
        <translation>
            <numerusform>late by %n hour</numerusform>
            <numerusform>late by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not told yet</source>
        <translation>
            <numerusform>%n person not told yet</numerusform>
            <numerusform>%n persons not told yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) owed an attestation of blocks</source>
        <translation>
            <numerusform>%n candidate owed an attestation of blocks</numerusform>
            <numerusform>%n candidates owed an attestation of blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message numerus="yes">
        <source>%n session(s) without candidate or panel will want another member.</source>
        <translation>
            <numerusform>%n session without candidate or panel will want another member.</numerusform>
            <numerusform>%n sessions without candidate or panel will want another member.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AdmissibilityForm</name>
    <message numerus="yes">
        <source>Silence accepts a complete file after %n month(s).</source>
        <translation>
            <numerusform>Silence accepts a complete file after %n month.</numerusform>
            <numerusform>Silence accepts a complete file after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AvailabilityDialog</name>
    <message numerus="yes">
        <source>%n time(s) were added.</source>
        <translation>
            <numerusform>%n time was added.</numerusform>
            <numerusform>%n times were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n time(s) from %1?</source>
        <translation>
            <numerusform>Add %n time from %1?</numerusform>
            <numerusform>Add %n times from %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n backup(s).</source>
        <translation>
            <numerusform>%n backup.</numerusform>
            <numerusform>%n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BatchDialog</name>
    <message numerus="yes">
        <source>&amp;Issue %n document(s)</source>
        <translation>
            <numerusform>&amp;Issue %n document</numerusform>
            <numerusform>&amp;Issue %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parchment(s)</source>
        <translation>
            <numerusform>%n parchment</numerusform>
            <numerusform>%n parchments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block attestation(s)</source>
        <translation>
            <numerusform>%n block attestation</numerusform>
            <numerusform>%n block attestations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BatchRunner</name>
    <message numerus="yes">
        <source>Issuing %n document(s)</source>
        <translation>
            <numerusform>Issuing %n document</numerusform>
            <numerusform>Issuing %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>%n document issued.</numerusform>
            <numerusform>%n documents issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be completed: the reasons stand below.</source>
        <translation>
            <numerusform>%n could not be completed: the reasons stand below.</numerusform>
            <numerusform>%n could not be completed: the reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the last %n: they can be issued later.</source>
        <translation>
            <numerusform>You stopped before the last %n: they can be issued later.</numerusform>
            <numerusform>You stopped before the last %n: they can be issued later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockActs</name>
    <message numerus="yes">
        <source>%n block(s) will be acquired for life</source>
        <translation>
            <numerusform>%n block will be acquired for life</numerusform>
            <numerusform>%n blocks will be acquired for life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <comment>acquired</comment>
        <translation>
            <numerusform>by %n person</numerusform>
            <numerusform>by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate %n block(s)</source>
        <translation>
            <numerusform>Validate %n block</numerusform>
            <numerusform>Validate %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <comment>validated together</comment>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation(s) are cancelled together, approved by %1.</source>
        <translation>
            <numerusform>%n validation is cancelled, approved by %1.</numerusform>
            <numerusform>%n validations are cancelled together, approved by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockQueuePanel</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n block(s); the others are being read</source>
        <translation>
            <numerusform>The first %n block; the others are being read</numerusform>
            <numerusform>The first %n blocks; the others are being read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockVerdicts</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>competencies of a block</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlocksPage</name>
    <message numerus="yes">
        <source>&amp;Validate %n block(s)</source>
        <translation>
            <numerusform>&amp;Validate %n block</numerusform>
            <numerusform>&amp;Validate %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BulkDialog</name>
    <message numerus="yes">
        <source>The %n chosen candidate(s)</source>
        <translation>
            <numerusform>The %n chosen candidate</numerusform>
            <numerusform>The %n chosen candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) of the list</source>
        <translation>
            <numerusform>All %n candidate of the list</numerusform>
            <numerusform>All %n candidates of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n candidate(s)</source>
        <translation>
            <numerusform>&amp;Assign to %n candidate</numerusform>
            <numerusform>&amp;Assign to %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Validate for %n candidate(s)</source>
        <translation>
            <numerusform>&amp;Validate for %n candidate</numerusform>
            <numerusform>&amp;Validate for %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are accompanied from today; each is an act of its own.</source>
        <translation>
            <numerusform>%n candidate are accompanied from today; each is an act of its own.</numerusform>
            <numerusform>%n candidates are accompanied from today; each is an act of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) will be acquired for life, each by an act of its own that carries your name. A mistake is cancelled by another act, which a second person approves.</source>
        <translation>
            <numerusform>%n block will be acquired for life, by an act of its own that carries your name. A mistake is cancelled by another act, which a second person approves.</numerusform>
            <numerusform>%n blocks will be acquired for life, each by an act of its own that carries your name. A mistake is cancelled by another act, which a second person approves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was nothing to do for %n candidate(s).</source>
        <translation>
            <numerusform>There was nothing to do for %n candidate.</numerusform>
            <numerusform>There was nothing to do for %n candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CancellationDialog</name>
    <message numerus="yes">
        <source>All or none: %n block(s) are no longer acquired; the validations stay in the journal as cancelled.</source>
        <translation>
            <numerusform>%n block is no longer acquired; the validation stays in the journal as cancelled.</numerusform>
            <numerusform>All or none: %n blocks are no longer acquired; the validations stay in the journal as cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies), completed by these blocks, go on again.</source>
        <translation>
            <numerusform>%n candidacy, completed by these blocks, goes on again.</numerusform>
            <numerusform>%n candidacies, completed by these blocks, go on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n validation(s)</source>
        <translation>
            <numerusform>Undo %n validation</numerusform>
            <numerusform>Undo %n validations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n validation(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Undo %n validation</numerusform>
            <numerusform>&amp;Undo %n validations</numerusform>
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
    <name>parchemin::ui::ColumnStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n deadline(s) written to %1</source>
        <translation>
            <numerusform>%n deadline written to %1</numerusform>
            <numerusform>%n deadlines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DecisionForm</name>
    <message numerus="yes">
        <source>No casting vote: the votes of %n member(s) cannot tie.</source>
        <translation>
            <numerusform>No casting vote: the vote of %n member cannot tie.</numerusform>
            <numerusform>No casting vote: the votes of %n members cannot tie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chair&apos;s casting vote counts only when the votes of the %n member(s) tie.</source>
        <translation>
            <numerusform>The chair&apos;s casting vote counts only when the votes of the %n member tie.</numerusform>
            <numerusform>The chair&apos;s casting vote counts only when the votes of the %n members tie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DepositActs</name>
    <message numerus="yes">
        <source>%n file(s) added; the project is under review.</source>
        <translation>
            <numerusform>%n file added; the project is under review.</numerusform>
            <numerusform>%n files added; the project is under review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DirectoryActs</name>
    <message numerus="yes">
        <source>%n submission(s) to evaluate</source>
        <translation>
            <numerusform>%n submission to evaluate</numerusform>
            <numerusform>%n submissions to evaluate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jury session(s) ahead</source>
        <translation>
            <numerusform>%n jury session ahead</numerusform>
            <numerusform>%n jury sessions ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentExport</name>
    <message numerus="yes">
        <source>Writing %n document(s)</source>
        <translation>
            <numerusform>Writing %n document</numerusform>
            <numerusform>Writing %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1.</source>
        <translation>
            <numerusform>%n document was written to %1.</numerusform>
            <numerusform>%n documents were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the last %n.</source>
        <translation>
            <numerusform>You stopped before the last one (%n).</numerusform>
            <numerusform>You stopped before the last %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>&amp;Issue %n document(s)…</source>
        <translation>
            <numerusform>&amp;Issue %n document…</numerusform>
            <numerusform>&amp;Issue %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Issue %n document</numerusform>
            <numerusform>Issue %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EvaluationActs</name>
    <message numerus="yes">
        <source>The candidate has %n hour(s) to add what is missing, until %1. You then decide; if nothing is added the project is sent back.</source>
        <translation>
            <numerusform>The candidate has %n hour to add what is missing, until %1. You then decide; if nothing is added the project is sent back.</numerusform>
            <numerusform>The candidate has %n hours to add what is missing, until %1. You then decide; if nothing is added the project is sent back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EvaluationPanel</name>
    <message numerus="yes">
        <source>%n competency(ies) rated of %1</source>
        <translation>
            <numerusform>%n competency rated of %1</numerusform>
            <numerusform>%n competencies rated of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ExchangesPage</name>
    <message numerus="yes">
        <source>&amp;Import %n candidate(s)</source>
        <translation>
            <numerusform>&amp;Import %n candidate</numerusform>
            <numerusform>&amp;Import %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) and the persons that came with them are removed, as if the file had never been imported. The journal keeps both acts. To have them again, import the file again.</source>
        <translation>
            <numerusform>%n candidacy and the person that came with it are removed, as if the file had never been imported. The journal keeps both acts. To have them again, import the file again.</numerusform>
            <numerusform>%n candidacies and the persons that came with them are removed, as if the file had never been imported. The journal keeps both acts. To have them again, import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FigureRow</name>
    <message numerus="yes">
        <source>oldest: %n day(s)</source>
        <translation>
            <numerusform>oldest: %n day</numerusform>
            <numerusform>oldest: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) up a defence</source>
        <translation>
            <numerusform>%n holds up a defence</numerusform>
            <numerusform>%n hold up a defence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n this quarter</source>
        <translation>
            <numerusform>+%n this quarter</numerusform>
            <numerusform>+%n this quarter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IssuedModel</name>
    <message numerus="yes">
        <source>%n duplicate(s) were made of it.</source>
        <translation>
            <numerusform>%n duplicate was made of it.</numerusform>
            <numerusform>%n duplicates were made of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n event was written to %1.</numerusform>
            <numerusform>%n events were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken back from a backup.</source>
        <translation>
            <numerusform>%n file taken back from a backup.</numerusform>
            <numerusform>%n files taken back from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the %n other(s): ask the candidate to hand the same file in again.</source>
        <translation>
            <numerusform>No backup holds the other: ask the candidate to hand the same file in again.</numerusform>
            <numerusform>No backup holds the %n others: ask the candidates to hand the same files in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JurorDossierView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n block(s) acquired</source>
        <comment>access route, times</comment>
        <translation>
            <numerusform>%1 · %2 · %n block acquired</numerusform>
            <numerusform>%1 · %2 · %n blocks acquired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JuryCard</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n professional</numerusform>
            <numerusform>%n professionals</numerusform>
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
    <name>parchemin::ui::MergeForm</name>
    <message numerus="yes">
        <source>– %n document(s) issued, which stay as they are</source>
        <translation>
            <numerusform>– %n document issued, which stay as they are</numerusform>
            <numerusform>– %n documents issued, which stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n project(s) handed in, whose attempts are numbered anew by their day</source>
        <translation>
            <numerusform>– %n project handed in, whose attempt is numbered anew by its day</numerusform>
            <numerusform>– %n projects handed in, whose attempts are numbered anew by their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n employment(s)</source>
        <translation>
            <numerusform>– %n employment</numerusform>
            <numerusform>– %n employments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n accommodation(s)</source>
        <translation>
            <numerusform>– %n accommodation</numerusform>
            <numerusform>– %n accommodations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n tie(s) with jurors</source>
        <translation>
            <numerusform>– %n tie with a juror</numerusform>
            <numerusform>– %n ties with jurors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n convocation(s)</source>
        <translation>
            <numerusform>– %n convocation</numerusform>
            <numerusform>– %n convocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n partial equivalence(s)</source>
        <translation>
            <numerusform>– %n partial equivalence</numerusform>
            <numerusform>– %n partial equivalences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::OpinionCard</name>
    <message numerus="yes">
        <source>The jury decided when %n of %1 opinions were sealed: they stay hidden.</source>
        <translation>
            <numerusform>The jury decided when %n of %1 opinions was sealed: they stay hidden.</numerusform>
            <numerusform>The jury decided when %n of %1 opinions were sealed: they stay hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PanelDialog</name>
    <message numerus="yes">
        <source>%1: together %n time(s).</source>
        <translation>
            <numerusform>%1: together %n time.</numerusform>
            <numerusform>%1: together %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PassageActs</name>
    <message numerus="yes">
        <source>%n defence(s) begin later; pauses absorb the rest.</source>
        <translation>
            <numerusform>%n defence begins later; pauses absorb the rest.</numerusform>
            <numerusform>%n defences begin later; pauses absorb the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanningPage</name>
    <message numerus="yes">
        <source>%n session(s) will be created, with their juries constituted.</source>
        <translation>
            <numerusform>%n session will be created, with its jury constituted.</numerusform>
            <numerusform>%n sessions will be created, with their juries constituted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defence(s) will be scheduled.</source>
        <translation>
            <numerusform>%n defence will be scheduled.</numerusform>
            <numerusform>%n defences will be scheduled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) will stay without a place.</source>
        <translation>
            <numerusform>%n candidate will stay without a place.</numerusform>
            <numerusform>%n candidates will stay without a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned place(s) cannot be kept. Free and go on?</source>
        <translation>
            <numerusform>%n pinned place cannot be kept. Free it and go on?</numerusform>
            <numerusform>%n pinned places cannot be kept. Free them and go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned: convene the candidates and juries.</source>
        <translation>
            <numerusform>%n session planned: convene its candidates and jury.</numerusform>
            <numerusform>%n sessions planned: convene their candidates and juries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RecognitionDialog</name>
    <message numerus="yes">
        <source>Nothing is granted: whoever begins to evaluate block %1 of %2 finds %n competency(ies) rated acquired, with the legal note, and may rate otherwise.</source>
        <translation>
            <numerusform>Nothing is granted: whoever begins to evaluate block %1 of %2 finds %n competency rated acquired, with the legal note, and may rate otherwise.</numerusform>
            <numerusform>Nothing is granted: whoever begins to evaluate block %1 of %2 finds %n competencies rated acquired, with the legal note, and may rate otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RegisterDialog</name>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n number missing</numerusform>
            <numerusform>%n numbers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::Reminders</name>
    <message numerus="yes">
        <source>%n file(s) with missing pieces</source>
        <translation>
            <numerusform>%n file with missing pieces</numerusform>
            <numerusform>%n files with missing pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ReportStep</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new person(s)</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>new person</numerusform>
            <numerusform>new persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) already known</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>person already known</numerusform>
            <numerusform>persons already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new candidacy(ies)</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>new candidacy</numerusform>
            <numerusform>new candidacies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>row left out</numerusform>
            <numerusform>rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RequestsDialog</name>
    <message numerus="yes">
        <source>%n member(s) noted as asked.</source>
        <translation>
            <numerusform>%n member noted as asked.</numerusform>
            <numerusform>%n members noted as asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n candidacy(ies)</source>
        <translation>
            <numerusform>%n candidacy</numerusform>
            <numerusform>%n candidacies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the journal</source>
        <translation>
            <numerusform>%n event in the journal</numerusform>
            <numerusform>%n events in the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) begun</source>
        <translation>
            <numerusform>%n evaluation begun</numerusform>
            <numerusform>%n evaluations begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the backup: the %n last act(s) of the present store, until %1.</source>
        <translation>
            <numerusform>Not in the backup: the last act of the present store, of %1.</numerusform>
            <numerusform>Not in the backup: the %n last acts of the present store, until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) came since then.</source>
        <translation>
            <numerusform>%n candidacy came since then.</numerusform>
            <numerusform>%n candidacies came since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ResultCard</name>
    <message numerus="yes">
        <source>%n block(s) validated</source>
        <translation>
            <numerusform>%n block validated</numerusform>
            <numerusform>%n blocks validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n candidacy(ies) imported</source>
        <translation>
            <numerusform>%n candidacy imported</numerusform>
            <numerusform>%n candidacies imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already known</source>
        <translation>
            <numerusform>%n person already known</numerusform>
            <numerusform>%n persons already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: correct them in the file and import it again; the rows imported now will be recognised.</source>
        <translation>
            <numerusform>%n row was left out: correct it in the file and import it again; the rows imported now will be recognised.</numerusform>
            <numerusform>%n rows were left out: correct them in the file and import it again; the rows imported now will be recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RuleTables</name>
    <message numerus="yes">
        <source>exactly %n member(s)</source>
        <translation>
            <numerusform>exactly %n member</numerusform>
            <numerusform>exactly %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n member(s)</source>
        <translation>
            <numerusform>at least %n member</numerusform>
            <numerusform>at least %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical lead(s)</source>
        <translation>
            <numerusform>%n pedagogical lead</numerusform>
            <numerusform>%n pedagogical leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n professional(s)</source>
        <translation>
            <numerusform>at least %n professional</numerusform>
            <numerusform>at least %n professionals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SessionActs</name>
    <message numerus="yes">
        <source>%n candidate(s) and the jury are convened for %1. The notice is long enough.</source>
        <translation>
            <numerusform>%n candidate and the jury are convened for %1. The notice is long enough.</numerusform>
            <numerusform>%n candidates and the jury are convened for %1. The notice is long enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) and the jury are convened for %1. The notice is short: it needs the written agreement of each candidate.</source>
        <translation>
            <numerusform>%n candidate and the jury are convened for %1. The notice is short: it needs the written agreement of each candidate.</numerusform>
            <numerusform>%n candidates and the jury are convened for %1. The notice is short: it needs the written agreement of each candidate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) recorded as sent.</source>
        <translation>
            <numerusform>%n convocation recorded as sent.</numerusform>
            <numerusform>%n convocations recorded as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) found in the records and kept.</source>
        <translation>
            <numerusform>%n tie found in the records and kept.</numerusform>
            <numerusform>%n ties found in the records and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued: they are among the issued documents. Send them, then record it.</source>
        <translation>
            <numerusform>%n letter issued: it is among the issued documents. Send it, then record it.</numerusform>
            <numerusform>%n letters issued: they are among the issued documents. Send them, then record it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were convened were told that the session is called off.</source>
        <translation>
            <numerusform>%n person who was convened was told that the session is called off.</numerusform>
            <numerusform>%n persons who were convened were told that the session is called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) were sent, to the jury and the candidates whose convocation was due.</source>
        <translation>
            <numerusform>%n convocation was sent, to the jury and the candidates whose convocation was due.</numerusform>
            <numerusform>%n convocations were sent, to the jury and the candidates whose convocation was due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are free again and lose no block. Those who were convened must be told: letters and a calendar that takes the session off wait among the convocations.</source>
        <translation>
            <numerusform>%n candidate is free again and loses no block. Those who were convened must be told: letters and a calendar that takes the session off wait among the convocations.</numerusform>
            <numerusform>%n candidates are free again and lose no block. Those who were convened must be told: letters and a calendar that takes the session off wait among the convocations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were convened and must be told: see the convocations.</source>
        <translation>
            <numerusform>%n person was convened and must be told: see the convocations.</numerusform>
            <numerusform>%n persons were convened and must be told: see the convocations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) recorded as told.</source>
        <translation>
            <numerusform>%n person recorded as told.</numerusform>
            <numerusform>%n persons recorded as told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SessionPanel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SheetReportDialog</name>
    <message numerus="yes">
        <source>%n fault(s). The sheet cannot be loaded like this; correct the file and check it again.</source>
        <translation>
            <numerusform>%n fault. The sheet cannot be loaded like this; correct the file and check it again.</numerusform>
            <numerusform>%n faults. The sheet cannot be loaded like this; correct the file and check it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n competency(ies))</source>
        <comment>title of a block</comment>
        <translation>
            <numerusform>%1 (%n competency)</numerusform>
            <numerusform>%1 (%n competencies)</numerusform>
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
    <message numerus="yes">
        <source>%1, %n since</source>
        <comment>after the verified ones</comment>
        <translation>
            <numerusform>%1, %n since</numerusform>
            <numerusform>%1, %n since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SubmissionQueuePanel</name>
    <message numerus="yes">
        <source>%n submission(s) waiting</source>
        <translation>
            <numerusform>%n submission waiting</numerusform>
            <numerusform>%n submissions waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TimetablePanel</name>
    <message numerus="yes">
        <source>Pause of %n minute(s)</source>
        <translation>
            <numerusform>Pause of %n minute</numerusform>
            <numerusform>Pause of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::VerificationCard</name>
    <message numerus="yes">
        <source>%n fault(s) found. Something was changed behind the program&apos;s back: restore a backup or ask for an inquiry.</source>
        <translation>
            <numerusform>%n fault found. Something was changed behind the program&apos;s back: restore a backup or ask for an inquiry.</numerusform>
            <numerusform>%n faults found. Something was changed behind the program&apos;s back: restore a backup or ask for an inquiry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::VerifyDialog</name>
    <message numerus="yes">
        <source>%n key(s) known, from %1</source>
        <translation>
            <numerusform>%n key known, from %1</numerusform>
            <numerusform>%n keys known, from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WhatIfDialog</name>
    <message numerus="yes">
        <source>%n thing(s) would differ:</source>
        <translation>
            <numerusform>%n thing would differ:</numerusform>
            <numerusform>%n things would differ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WrittenSummary</name>
    <message numerus="yes">
        <source>%n session(s) ahead</source>
        <translation>
            <numerusform>%n session ahead</numerusform>
            <numerusform>%n sessions ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defence(s)</source>
        <translation>
            <numerusform>%n defence</numerusform>
            <numerusform>%n defences</numerusform>
        </translation>
    </message>
</context>
</TS>
