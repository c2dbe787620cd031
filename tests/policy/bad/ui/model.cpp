#include "wallet/engine/engine.h"
void f(QQmlContext *context) { context->setContextProperty(name, value); }

class Model : public ViewModel
