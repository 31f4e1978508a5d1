// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What is installed for desktops: read by their own validators, and real files recognised by it.

#include "core/opening/format_registry.h"
#include "core/document/document.h"

#include <QDir>
#include <QDirIterator>
#include <QImageReader>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

#define NEED_TOOL(tool, package)                                                                   \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty()) {                          \
        QVERIFY2(!qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"), "tests/run sets " tool " up");  \
        QSKIP(tool " is missing (Debian: " package ")");                                           \
    }

const auto id = QStringLiteral(CLUSPROP_APPLICATION_ID);
const auto propertyList = u"application/vnd.clusprop.property-list"_s;
const auto snapshot = u"application/vnd.clusprop.snapshot+json"_s;
const auto hive = u"application/x-windows-registry-hive"_s;
const QDir source(QStringLiteral(CLUSPROP_SOURCE_DIR));

struct Outcome
{
    int code = -1;
    QString said;
};

Outcome run(const QString &program, const QStringList &arguments, const QString &dataHome = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!dataHome.isEmpty())
        environment.insert(u"XDG_DATA_HOME"_s, dataHome);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// The values of every `<name>` in a small XML file of ours.
QStringList elements(const QString &xml, const QString &name)
{
    const QRegularExpression pattern(u"<%1[^>]*>([^<]*)</%1>"_s.arg(name));
    QStringList values;
    for (auto match = pattern.globalMatch(xml); match.hasNext();)
        values.append(match.next().captured(1).trimmed());
    return values;
}

QImage rendered(const QString &drawing, int size)
{
    QImageReader reader(drawing);
    reader.setScaledSize({ size, size });
    return reader.read().convertToFormat(QImage::Format_RGBA8888_Premultiplied);
}

/// The mean difference of two pictures' channels, from 0 to 255.
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < 4 * one.width(); ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
    }
    return sum / (4.0 * one.width() * one.height());
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsInItsPlace();
    void entryIsValid();
    void entryOpensWhatThePageSays();
    void textsAreTranslated();
    void pageIsValid_data();
    void pageIsValid();
    void pageTellsTheVersion();
    void screenshotsOfThePageAreThere();
    void mimeTypesAreWellFormed();
    void drawingsAreWellFormed();
    void picturesAreOfTheDrawings_data();
    void picturesAreOfTheDrawings();
    void filesAreRecognised_data();
    void filesAreRecognised();

private:
    [[nodiscard]] QString installed(const QString &path) const { return m_root.filePath(u"share/"_s + path); }
    [[nodiscard]] QString page() const { return installed(u"metainfo/%1.metainfo.xml"_s.arg(id)); }
    [[nodiscard]] QString entry() const { return installed(u"applications/%1.desktop"_s.arg(id)); }
    [[nodiscard]] QString types() const { return installed(u"mime/packages/%1.xml"_s.arg(id)); }

    QTemporaryDir m_root;
};

void TestDesktop::initTestCase()
{
    // Qt has a database of its own and adds what lies here; it is read once, so before its first use.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_root.filePath(u"share"_s)));
    const Outcome install = run(QStringLiteral(CLUSPROP_CMAKE),
        { u"--install"_s, QStringLiteral(CLUSPROP_DESKTOP_BUILD), u"--prefix"_s, m_root.path(),
            u"--component"_s, u"editor"_s });
    QVERIFY2(install.code == 0, qPrintable(install.said));
}

void TestDesktop::everythingIsInItsPlace()
{
    for (const QString &file : { page(), entry(), types() })
        QVERIFY2(QFile::exists(file), qPrintable(file));
    const QString icons = u"icons/hicolor/%1/%2"_s;
    QStringList names{ u"apps/"_s + id };
    for (QString type : { propertyList, snapshot, hive })
        names.append(u"mimetypes/"_s + type.replace(u'/', u'-'));
    for (const QString &name : std::as_const(names)) {
        QVERIFY2(QFile::exists(installed(icons.arg(u"scalable"_s, name + u".svg"_s))), qPrintable(name));
        for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
            const QString file
                = installed(icons.arg(u"%1x%1"_s.arg(QString::number(size)), name + u".png"_s));
            QCOMPARE(QImageReader(file).size(), QSize(size, size));
        }
    }
    QVERIFY(QFile::exists(installed(icons.arg(u"symbolic/apps"_s, id + u"-symbolic.svg"_s))));
}

void TestDesktop::entryIsValid()
{
    NEED_TOOL("desktop-file-validate", "desktop-file-utils");
    const Outcome outcome = run(u"desktop-file-validate"_s, { entry() });
    QVERIFY2(outcome.code == 0 && outcome.said.isEmpty(), qPrintable(outcome.said)); // no hint either
}

void TestDesktop::entryOpensWhatThePageSays()
{
    QSettings settings(entry(), QSettings::IniFormat);
    settings.beginGroup(u"Desktop Entry"_s);
    QCOMPARE(settings.value(u"Icon"_s).toString(), id);
    const QString text = QString::fromUtf8(contentOf(entry()));
    static const QRegularExpression line(u"^MimeType=(.*);$"_s, QRegularExpression::MultilineOption);
    const QStringList opened = line.match(text).captured(1).split(u';');
    const QString described = QString::fromUtf8(contentOf(page()));
    for (const QString &type : elements(described, u"mediatype"_s))
        QVERIFY2(opened.contains(type), qPrintable(type));
    QCOMPARE(elements(described, u"launchable"_s), QStringList(id + u".desktop"_s));
    QCOMPARE(elements(described, u"id"_s), QStringList(id));
    for (const QString &type : opened)
        QVERIFY2(QMimeDatabase().mimeTypeForName(type).isValid() || type == u"text/x-ms-regedit",
            qPrintable(type));
}

/// In the languages that the window has all of its texts in; the program's own name is one for all.
void TestDesktop::textsAreTranslated()
{
    const QString entryText = QString::fromUtf8(contentOf(entry()));
    static const QRegularExpression key(u"^(GenericName|Comment|Keywords|Name)=(.*)$"_s, QRegularExpression::MultilineOption);
    int texts = 0;
    for (auto match = key.globalMatch(entryText); match.hasNext(); ++texts) {
        const auto found = match.next();
        if (found.captured(2) != u"Clusprop")
            QVERIFY2(entryText.contains(found.captured() + u'\n' + found.captured(1) + u"[de]="_s), qPrintable(found.captured()));
    }
    QCOMPARE(texts, 6);
    for (const QString &file : { page(), types() }) {
        const QString text = QString::fromUtf8(contentOf(file));
        for (const QString &element : { u"summary"_s, u"p"_s, u"li"_s, u"comment"_s }) {
            const auto count = [&](const QString &start) { return text.count(u'<' + element + start); };
            QCOMPARE(count(u" xml:lang=\"de\">"_s), count(u">"_s));
        }
    }
}

void TestDesktop::pageIsValid_data()
{
    QTest::addColumn<QString>("homepage");
    QTest::newRow("as it is built") << QString();
    QTest::newRow("with a home page") << u"https://example.org/clusprop"_s;
}

void TestDesktop::pageIsValid()
{
    QFETCH(QString, homepage);
    NEED_TOOL("appstreamcli", "appstream");
    QString checked = page();
    if (!homepage.isEmpty()) { // what CMake does with CLUSPROP_HOMEPAGE
        const QDir desktop(source.filePath(u"resources/desktop"_s));
        QByteArray web = contentOf(desktop.filePath(u"web_elements.xml.in"_s));
        web.replace("@CLUSPROP_HOMEPAGE@", homepage.toUtf8());
        QByteArray content = contentOf(desktop.filePath(u"editor.metainfo.xml.in"_s));
        content.replace("@CLUSPROP_WEB_ELEMENTS@", web);
        content.replace("@CLUSPROP_APPLICATION_ID@", id.toUtf8());
        checked = m_root.filePath(u"web/%1.metainfo.xml"_s.arg(id));
        put(checked, content);
    }
    const Outcome outcome = run(u"appstreamcli"_s,
        { u"validate"_s, u"--no-net"_s, u"--no-color"_s, u"--explain"_s, checked });
    QVERIFY2(outcome.code == 0 && !outcome.said.contains(u"W: "_s), qPrintable(outcome.said));
}

void TestDesktop::pageTellsTheVersion()
{
    static const QRegularExpression release(u"<release version=\"([^\"]+)\" date=\"\\d{4}-\\d\\d-\\d\\d\""_s);
    const QString first = release.match(QString::fromUtf8(contentOf(page()))).captured(1);
    QCOMPARE(first, QStringLiteral(CLUSPROP_VERSION));
}

void TestDesktop::screenshotsOfThePageAreThere()
{
    const QString web
        = QString::fromUtf8(contentOf(source.filePath(u"resources/desktop/web_elements.xml.in"_s)));
    const QStringList images = elements(web, u"image"_s);
    QVERIFY(images.size() >= 2 && images.size() <= 4);
    for (QString image : images) {
        const QString file = source.filePath(image.remove(u"@CLUSPROP_HOMEPAGE@/"_s));
        QCOMPARE(QImageReader(file).size(), QSize(1600, 900)); // which the page says, and is 16 : 9
    }
}

void TestDesktop::mimeTypesAreWellFormed()
{
    NEED_TOOL("xmllint", "libxml2-utils");
    NEED_TOOL("update-mime-database", "shared-mime-info");
    const Outcome lint = run(u"xmllint"_s, { u"--noout"_s, types(), page() });
    QVERIFY2(lint.code == 0, qPrintable(lint.said));
    const QTemporaryDir place;
    put(place.filePath(u"mime/packages/own.xml"_s), contentOf(types()));
    const Outcome made
        = run(u"update-mime-database"_s, { place.filePath(u"mime"_s) }, place.path());
    QVERIFY2(made.code == 0 && made.said.isEmpty(), qPrintable(made.said));
    for (const QString &type : { propertyList, snapshot, hive })
        QVERIFY2(QFile::exists(place.filePath(u"mime/%1.xml"_s.arg(type))), qPrintable(type));
}

void TestDesktop::drawingsAreWellFormed()
{
    NEED_TOOL("xmllint", "libxml2-utils");
    QStringList arguments{ u"--noout"_s, u"--nonet"_s };
    for (QDirIterator each(source.filePath(u"resources"_s), { u"*.svg"_s }, QDir::Files,
             QDirIterator::Subdirectories);
         each.hasNext();)
        arguments.append(each.next());
    QVERIFY(arguments.size() > 50);
    const Outcome outcome = run(u"xmllint"_s, arguments);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.said));
}

void TestDesktop::picturesAreOfTheDrawings_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::newRow("clusprop") << u"icons/clusprop.svg"_s;
    for (const char *name : { "property-list", "snapshot", "hive" })
        QTest::newRow(name) << u"desktop/icons/%1.svg"_s.arg(QLatin1String(name));
}

/// Another renderer smooths edges otherwise, which is more of a small picture, and no more.
void TestDesktop::picturesAreOfTheDrawings()
{
    QFETCH(QString, drawing);
    const QString file = source.filePath(u"resources/"_s + drawing);
    const QString name = QFileInfo(drawing).completeBaseName();
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
        const QString picture = source.filePath(
            u"resources/desktop/icons/%1/%2.png"_s.arg(QString::number(size), name));
        const QImage stored = QImage(picture).convertToFormat(QImage::Format_RGBA8888_Premultiplied);
        const QImage drawn = rendered(file, size);
        QCOMPARE(stored.size(), drawn.size());
        const double apart = difference(stored, drawn);
        QVERIFY2(apart < (size < 32 ? 8 : 4), qPrintable(u"%1 px: %2; run icons/render"_s.arg(size).arg(apart)));
    }
}

void TestDesktop::filesAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const QString data = source.filePath(u"tests/data/"_s);
    const QByteArray list = contentOf(data + u"captured/ws2022-cluster-common.bin"_s);
    const QByteArray clusdb = contentOf(data + u"samples/CLUSDB"_s).first(4096);
    Document sample(bundledSample());
    const QByteArray saved = sample.write().value_or(QByteArray());
    QTest::newRow("a property list by its bytes") << u"list"_s << list << propertyList;
    QTest::newRow("a property list by its name") << u"list.clusprop"_s << list << propertyList;
    QTest::newRow("the empty list by its name") << u"empty.clusprop"_s << QByteArray(4, '\0') << propertyList;
    QTest::newRow("the cluster's hive") << u"CLUSDB"_s << clusdb << hive;
    QTest::newRow("a hive by its bytes") << u"saved"_s << clusdb << hive;
    QTest::newRow("a hive by its suffix") << u"Cluster.hiv"_s << clusdb << hive;
    QTest::newRow("a snapshot that was saved") << u"saved-snapshot"_s << saved << snapshot;
    QTest::newRow("a snapshot of the collector")
        << u"collected"_s << contentOf(data + u"samples/snapshot.json"_s) << snapshot;
    QTest::newRow("a snapshot without blanks")
        << u"short"_s << QByteArray("{\"snapshot\":\"cluster-properties\",\"version\":2}") << snapshot;
    QTest::newRow("a snapshot as a file of its format") << u"snapshot.json"_s << saved << u"application/json"_s;
    QTest::newRow("other JSON") << u"other.json"_s << QByteArray("{\"a\": 1}") << u"application/json"_s;
}

void TestDesktop::filesAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    QVERIFY(!content.isEmpty());
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    put(file, content);
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file).name(), type);

    NEED_TOOL("gio", "libglib2.0-bin");
    NEED_TOOL("update-mime-database", "shared-mime-info");
    const QTemporaryDir place;
    put(place.filePath(u"mime/packages/own.xml"_s), contentOf(types()));
    QCOMPARE(run(u"update-mime-database"_s, { place.filePath(u"mime"_s) }).code, 0);
    const Outcome asked = run(
        u"gio"_s, { u"info"_s, u"-a"_s, u"standard::content-type"_s, file }, place.path());
    QVERIFY2(asked.said.contains(u"standard::content-type: %1\n"_s.arg(type)), qPrintable(asked.said));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
