// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_question.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MatrixQuestion)
};

/// Lines beyond these go into the part that unfolds.
constexpr int mostLines = 8;
/// What nobody reads to its end anyway.
constexpr qsizetype mostDetails = 2000;

QString objectsText(int objects)
{
    return objects == 1 ? Words::tr("one object")
                        : Words::tr("%n objects", "after: values of", objects);
}

QString valuesText(int values)
{
    return values == 1 ? Words::tr("1 value") : Words::tr("%n values", nullptr, values);
}

MatrixQuestion refusedQuestion(const MatrixPlan &plan)
{
    MatrixQuestion question;
    const int refused = static_cast<int>(plan.refused.size());
    question.title = Words::tr("Not all values are possible");
    question.text = refused == 1
        ? Words::tr("One cell does not take its value.")
        : Words::tr("%n cells do not take their values.", nullptr, refused);
    if (plan.edits.isEmpty()) {
        question.consequence = Words::tr("Nothing was changed.");
        return question;
    }
    question.consequence
        = Words::tr("Nothing was changed yet. %1 of %2 can be set; the others stay "
                    "as they are.")
              .arg(valuesText(plan.values), objectsText(plan.objects));
    question.accept = Words::tr("&Set the possible ones");
    return question;
}

} // namespace

MatrixQuestion questionOf(const Document &document, const MatrixPlan &plan)
{
    MatrixQuestion question = refusedQuestion(plan);
    for (const CellRefusal &refusal : plan.refused.mid(0, mostDetails))
        question.details.append(refusalText(document, refusal));
    return question;
}

bool askMatrix(QWidget *parent, const MatrixQuestion &question)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(question.accept.isEmpty() ? QMessageBox::Warning : QMessageBox::Question);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    QStringList lines = question.details.mid(0, mostLines);
    if (question.details.size() > mostLines) {
        lines.append(Words::tr(
            "and %n more", nullptr, static_cast<int>(question.details.size()) - mostLines));
        box.setDetailedText(question.details.join(u'\n'));
    }
    box.setInformativeText(question.consequence + QStringLiteral("\n\n") + lines.join(u'\n'));
    // The format of a box does not reach the label of its second text.
    if (auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
    if (question.accept.isEmpty()) {
        box.setStandardButtons(QMessageBox::Close);
        box.exec();
        return false;
    }
    const auto *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace clusprop::ui
