// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace outagemap {

class MapSession;
class SideQuestions;

/// The map that is seen, in words. Asked of the cache; `done` is called on this thread, if nothing fails.
void askCaption(const MapSession& session, SideQuestions& side, std::function<void(const QString&)> done);

} // namespace outagemap
