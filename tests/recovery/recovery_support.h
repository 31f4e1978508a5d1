// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Unsaved work for the tests of journals: one of every kind.
#pragma once

#include "core/recovery/journal_form.h"
#include "core/recovery/recovery_plan.h"
#include "tests/ui/ui_support.h"

namespace clusprop::recovery_test {

using namespace Qt::Literals::StringLiterals;

inline QVector<Property> &common(Cluster &cluster, int object)
{
    return cluster.objects[object].list(Scope::Common).properties;
}

/// disputedFile() with a change of every kind, a decision, an allowance and a remark.
inline std::unique_ptr<Document> editedDocument()
{
    LoadedFile file = ui_test::disputedFile();
    QVector<Property> &properties = common(file.cluster, 0);
    properties.append(ui_test::property(u"Twice"_s, { dwordValue(1) }));
    properties.append(ui_test::property(u"twice"_s, { dwordValue(2) }));
    properties.append(ui_test::property(u"Goes"_s, { textValue(u"away") }));
    Property odd = ui_test::property(QString(QChar(0xD800)) + u"name"_s, {});
    odd.extras.edit().nameBytes = QByteArray::fromHex("00d86e00");
    odd.extras.edit().namePadding = QByteArray::fromHex("01");
    odd.values = { { 0x00778899, QByteArray::fromHex("000102ff"), QByteArray::fromHex("0a"), false },
        dwordValue(7) };
    properties.append(odd);
    auto document = std::make_unique<Document>(file);
    document->settle(0, Scope::Common, u"Description"_s, 1);
    const auto at = [&document](const QString &name) {
        return document->object(0).list(Scope::Common).indexOf(name);
    };
    const Cluster &now = document->current();
    document->apply(makeSet(now, 0, Scope::Common, u"SameSubnetThreshold"_s, dwordValue(77)));
    document->apply(
        makeAllow(now, 0, Scope::Common, at(u"SameSubnetThreshold"_s), u"ticket \"4711\""_s));
    document->apply(makeReset(now, 0, Scope::Common, at(u"Goes"_s)));
    document->apply(makeRetype(now, 0, Scope::Common, at(odd.name), largeValue(~quint64{ 0 })));
    document->apply(*makeAdd(now, 0, Scope::Private, u"New\u2028one"_s, textValue(u"\u00e4 \U0001F600")));
    Property second = now.objects[0].list(Scope::Common).properties[at(u"Twice"_s) + 1];
    second.values = { dwordValue(3) };
    document->apply(Edit{ EditKind::Set, 0, Scope::Common, at(u"Twice"_s) + 1, second });
    document->setComment({ 0, Scope::Common, u"SameSubnetThreshold"_s }, u"for <b>review</b>"_s);
    document->setLeftOut({ { 0, Scope::Common, u"Goes"_s } }, true);
    return document;
}

inline UnsavedWork workOf(const Document &document)
{
    return unsavedWork(unsavedStateOf(document));
}

/// Does the work again, as the window does.
inline RecoveryPlan recover(const UnsavedWork &work, Document &document)
{
    const RecoveryPlan plan = planRecovery(work, document.current());
    document.settle(plan.decisions);
    document.apply(plan.edits);
    for (const auto &[place, mark] : plan.remarks) {
        document.setComment(place, mark.comment);
        document.setLeftOut({ place }, mark.leftOut);
    }
    return plan;
}

/// Empty when both have the same content, in the same order.
inline QString differenceOf(const Document &left, const Document &right)
{
    for (int object = 0; object < left.current().objects.size(); ++object) {
        for (const Scope scope : allScopes) {
            if (!(left.object(object).list(scope) == right.object(object).list(scope))) {
                return u"%1 of %2"_s.arg(
                    scopeWord(scope), objectLabel(left.object(object)));
            }
        }
    }
    const auto written = left.write();
    const auto other = right.write();
    if (written.has_value() != other.has_value())
        return u"only one of them can be written"_s;
    return written && *written != *other ? u"written bytes"_s : QString();
}

} // namespace clusprop::recovery_test
