// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the core says, kept so that it can be said in another language.
///
/// Core's words are English: they are the command's output, which is a contract. A window that speaks
/// another language asks for the same sentence in that one; reports and exports never do. So whoever
/// makes a sentence keeps its words and what fills them apart, and whoever shows it says in which
/// language.
///
///     Sentence::tr("%1 is none of the %2 documented values").arg(number).arg(count).english();
#pragma once

#include <QSharedData>
#include <QString>
#include <QStringList>
#include <QVector>

#include <concepts>

/// Says nothing to a compiler; lupdate takes it for Q_DECLARE_TR_FUNCTIONS (resources/i18n/update.cmake).
#define CLUSPROP_CONTEXT_OF_TR(context)

namespace clusprop {

/// Gives words of the core in another language. Every sentence with %1 is asked for as it is, before it
/// is filled.
using Speech = QString (*)(const QString &english);
[[nodiscard]] QString inEnglish(const QString &words);

class Sentence
{
    CLUSPROP_CONTEXT_OF_TR(clusprop::core)
public:
    Sentence() = default;
    /// What a file, a catalog or an operator says: the same in every language. Not explicit: a finding
    /// of a policy is as good as one of ours.
    // cppcheck-suppress noExplicitConstructor
    Sentence(const QString &verbatim);
    /// `words` must live as long as the program does: a literal, which lupdate finds here. May hold "%1"
    /// to "%9".
    [[nodiscard]] static Sentence tr(const char *words) { return Sentence(words); }
    /// The same without words that could be translated: "%1, %2".
    [[nodiscard]] static Sentence form(const char *words) { return Sentence(words); }

    /// Fills the next of the words' places: the first call is for %1. What comes in is never looked
    /// through for places.
    [[nodiscard]] Sentence arg(const Sentence &next) const;
    [[nodiscard]] Sentence arg(const QString &next) const { return arg(Sentence(next)); }
    [[nodiscard]] Sentence arg(std::integral auto next) const { return arg(QString::number(next)); }
    template<typename... More>
    [[nodiscard]] Sentence arg(const QString &next, const QString &after, const More &...more) const
    {
        return arg(next).arg(after, more...);
    }

    /// Says them one after another, with `between` as it is.
    [[nodiscard]] static Sentence joined(const QVector<Sentence> &sentences, const char *between);
    /// This one, and then that one.
    [[nodiscard]] Sentence then(const Sentence &next) const;

    [[nodiscard]] bool isEmpty() const { return m_words == nullptr && m_more.constData() == nullptr; }
    [[nodiscard]] QString english() const { return in(inEnglish); }
    [[nodiscard]] QString in(Speech say) const;

    [[nodiscard]] static QStringList english(const QVector<Sentence> &sentences);

    /// Whether they are made of the same words and say the same in every language.
    friend bool operator==(const Sentence &left, const Sentence &right);
    /// Say in which language.
    friend bool operator==(const Sentence &left, const QString &right) = delete;

private:
    explicit Sentence(const char *words) : m_words(words) {}

    struct More : QSharedData
    {
        QString verbatim; ///< when there are no words
        QVector<Sentence> arguments;
    };

    // Most sentences of a large cluster are one literal and say a name: small, and one of literals alone
    // allocates nothing.
    const char *m_words = nullptr;
    QSharedDataPointer<More> m_more;
};

} // namespace clusprop
