#include "documents/fitting.h"

namespace parchemin::documents {
namespace {

// What a reader takes for a page, and not for the end of one that did not fit.
constexpr double leastShare = 0.36;
// Closer, lines would look set to another measure than those of other documents.
constexpr double smallestDensity = 0.91;

std::unique_ptr<Document> laidOut(const Workshop &workshop, const std::function<void(Document &)> &layOut,
                                  const Fitting &fitting)
{
    auto document = std::make_unique<Document>(workshop, fitting);
    layOut(*document);
    return document;
}

/// How much of the last page is filled, from 0 to 1.
double lastShare(const Document &document)
{
    const Page &page = document.pages().back();
    if (page.columnHeight() <= 0.0)
        return 1.0;
    return (page.lowestBaseline() - page.columnTop()) / page.columnHeight();
}

bool endsWell(const Document &document)
{
    return document.pages().size() < 2 || lastShare(document) >= leastShare;
}

/// The last page but one, ending so much earlier that what is carried over fills the last one as it should.
Fitting carryingOver(const Document &document)
{
    const std::size_t index = document.pages().size() - 2;
    const Page &page = document.pages()[index];
    const double wanted = (leastShare - lastShare(document)) * page.columnHeight();
    return {.shortPage = Fitting::ShortPage{index, page.lowestBaseline() - wanted}};
}

} // namespace

std::unique_ptr<Document> fitted(const Workshop &workshop, const std::function<void(Document &)> &layOut)
{
    workshop.shaper.forgetUnrenderable();
    std::unique_ptr<Document> document = laidOut(workshop, layOut, {});
    if (endsWell(*document))
        return document;
    const auto savesAPage = [&document](const Document &other) {
        return other.pages().size() < document->pages().size();
    };
    auto closest = laidOut(workshop, layOut, {.density = smallestDensity});
    if (savesAPage(*closest)) {
        for (const double density : {0.97, 0.94}) {
            auto closer = laidOut(workshop, layOut, {.density = density});
            if (savesAPage(*closer))
                return closer;
        }
        return closest;
    }
    auto balanced = laidOut(workshop, layOut, carryingOver(*document));
    const bool isBetter =
        balanced->pages().size() == document->pages().size() && lastShare(*balanced) > lastShare(*document);
    return isBetter ? std::move(balanced) : std::move(document);
}

} // namespace parchemin::documents
