// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Adds a property to an object, or gives one another format: name, list, format and value, checked
/// while typing.
///
/// The dialog makes an edit and applies nothing.
#pragma once

#include "core/document/document.h"
#include "ui/windows/property_place.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace clusprop::ui {

class PropertyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// To add a property to `object`. `document` must outlive the dialog.
    PropertyDialog(const Document &document, int object, QWidget *parent = nullptr);
    /// To give the property at `place`, which must be stored, another format.
    PropertyDialog(
        const Document &document, const PropertyPlace &place, QWidget *parent = nullptr);
    ~PropertyDialog() override;

    /// Of the dialog as it stands; meaningless unless it was accepted.
    [[nodiscard]] Edit edit() const { return m_edit; }

private:
    struct Complaint
    {
        Severity severity = Severity::Note;
        QString text; ///< empty: it is said elsewhere
    };

    void build();
    QWidget *buildValue();
    void offerNames();
    void adoptName();
    void adoptEntry();
    void adoptFormat();
    void offerConverted();
    std::optional<Complaint> makeEdit();
    void check();
    void say(Severity severity, const QString &text);
    void growToFit();
    [[nodiscard]] bool isAdding() const { return !m_place.isProperty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] const Property &stored() const; ///< the one that gets another format
    [[nodiscard]] bool isSameFormat() const;
    void chooseFormat(quint32 syntax);
    [[nodiscard]] quint32 syntax() const;
    [[nodiscard]] QString valueText() const;
    void setValueText(const QString &text);
    void offerValue(const QString &text);

    const Document &m_document;
    PropertyPlace m_place; ///< its name is empty when a property is added
    Edit m_edit;
    QString m_offered; ///< the value that the dialog itself has filled in
    QComboBox *m_name = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_format = nullptr;
    QWidget *m_value = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_message = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace clusprop::ui
